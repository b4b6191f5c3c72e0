// Reads the imports and the text of src/, and holds the rules that keep the decisions pure and the effects few.
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** What one file imports: `names` are those within braces; types cost nothing at run time, but tie files together. */
type Import = Readonly<{ from: string; names: readonly string[]; isType: boolean; isLazy: boolean }>
type Source = Readonly<{ path: string; code: string; imports: readonly Import[] }>

/** Comments may say anything. A `//` after a colon is part of an address. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1')

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?'([^']+)'/gm
const LAZY_IMPORT = /\bimport\(\s*([^)]*?)\s*\)/g

const importsOf = (code: string): readonly Import[] => [
  ...[...code.matchAll(IMPORT)].map(([, type, what = '', from = '']) => ({
    from,
    names: what
      .replaceAll(/[{}]/g, ' ')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    isType: type !== undefined,
    isLazy: false
  })),
  ...[...code.matchAll(LAZY_IMPORT)].map(([, what = '']) => ({
    from: what.replaceAll(/^['"]|['"]$/g, ''),
    names: [],
    isType: false,
    isLazy: true
  }))
]

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => {
      const code = withoutComments(readFileSync(join(ROOT, folder, name), 'utf8'))
      return { path: `${folder}/${name.replaceAll('\\', '/')}`, code, imports: importsOf(code) }
    })

const src = sourcesIn('src')
const sandbox = sourcesIn('sandbox')

const isIn = (source: Source, ...folders: readonly string[]): boolean =>
  folders.some((folder) => source.path.startsWith(`${folder}/`))

/** Of each kind: its calls of Vanta, and what is written in which order. Vanta comes in as functions. */
const EFFECTS = /^src\/kinds\/\w+\/(?:vanta|write|looks)\.ts$/
/** What ties the parts of a kind, the pure ones and its calls and writes, together, and the kinds into one list. */
const TIES = /^src\/kinds\/(?:kinds?|(\w+)\/\1)\.ts$/
/** Of each kind: what a users file may hold of it, and how it is read. */
const IN_FILE = /^src\/kinds\/\w+\/(?:file|entry|fill|share|due)\.ts$/

/** The decisions and the renderings: everything comes in as an argument, and everything comes out as a value. */
const pure = src.filter(
  (source) =>
    ['src/address.ts', 'src/order.ts', 'src/time.ts'].includes(source.path) ||
    source.path === 'src/say.ts' ||
    (isIn(source, 'src/kinds') && !EFFECTS.test(source.path)) ||
    isIn(source, 'src/plan') ||
    (isIn(source, 'src/report') && source.path !== 'src/report/publish.ts')
)

const tying = src.filter(({ path }) => TIES.test(path))

/** What compares and decides. */
const planning = pure.filter(
  (source) =>
    isIn(source, 'src/plan') ||
    (isIn(source, 'src/kinds') && !IN_FILE.test(source.path) && !tying.includes(source))
)

/** `undici` of `undici/lib/…`, `@actions/core` of `@actions/core`. */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
const isPackage = ({ from }: Import): boolean => !from.startsWith('.')

/** Where an import within the project points. */
const targetOf = (source: Source, { from }: Import): string =>
  relative(ROOT, join(ROOT, dirname(source.path), from)).replaceAll('\\', '/')

/** Every line of `sources` that imports one of `packages`, but for those in `allowed`. */
const strangers = (
  sources: readonly Source[],
  packages: (name: string) => boolean,
  allowed: (path: string) => boolean
): readonly string[] =>
  sources
    .filter(({ path }) => !allowed(path))
    .flatMap((source) =>
      source.imports
        .filter((one) => isPackage(one) && packages(one.from))
        .map(({ from }) => `${source.path} imports ${from}`)
    )

test('these rules see the files and their imports', () => {
  expect(src.length).toBeGreaterThan(30)
  expect(pure.length).toBeGreaterThan(15)
  const main = src.find(({ path }) => path === 'src/main.ts')
  const targets = main?.imports.map((one) => (isPackage(one) ? one.from : targetOf(main, one)))
  expect(targets).toEqual(expect.arrayContaining(['src/apply.ts', 'src/vanta/connect.ts', 'src/world.ts']))
  expect(
    importsOf("import { a, type B } from './x.ts'\nimport type { C } from './y.ts'\nawait import('./z.ts')")
  ).toEqual([
    { from: './x.ts', names: ['a', 'type B'], isType: false, isLazy: false },
    { from: './y.ts', names: ['C'], isType: true, isLazy: false },
    { from: './z.ts', names: [], isType: false, isLazy: true }
  ])
  expect(withoutComments("a // Date.now()\n/* Date.now() */ const b = 'https://c.example'")).toBe(
    "a \n const b = 'https://c.example'"
  )
})

/** What decisions and renderings have in common: values and words, without effects. */
const SHARED = new Set(['src/address.ts', 'src/errors.ts', 'src/order.ts', 'src/say.ts', 'src/time.ts'])

describe('the plan and the report', () => {
  test('use no package and no part of Node.js but for hashes and schemas', () => {
    const foreign = pure.flatMap((source) =>
      source.imports
        .filter((one) => isPackage(one) && !one.isType)
        .map(({ from, names }) => `${source.path}: ${names.join(', ')} from ${from}`)
    )
    expect(foreign).toEqual([
      'src/kinds/accounts/entry.ts: * as z from zod/mini',
      'src/kinds/accounts/fields.ts: * as z from zod/mini',
      'src/kinds/accounts/share.ts: isDeepStrictEqual from node:util',
      'src/kinds/change.ts: * as z from zod/mini',
      'src/kinds/groups/entry.ts: * as z from zod/mini',
      'src/kinds/leaf.ts: * as z from zod/mini',
      'src/kinds/viewers/entry.ts: * as z from zod/mini',
      'src/kinds/viewers/entry.ts: _default as withDefault from zod/mini',
      'src/plan/digest.ts: createHash from node:crypto',
      'src/report/masks.ts: createHmac from node:crypto',
      'src/report/shape.ts: * as z from zod/mini'
    ])
  })

  test('read no clock, environment or randomness, and print nothing', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bprocess\.|\bMath\.random\b|\bperformance\b|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\b|\bconsole\.|\bcrypto\.(?:random|getRandom)|\bglobalThis\b/
    expect(pure.filter(({ code }) => impure.test(code)).map(({ path }) => path)).toEqual([])
    for (const code of ['Date.now()', 'new Date( )', 'process.env', 'Math.random()', 'console.log(1)'])
      expect(impure.test(code)).toBe(true)
    expect(impure.test('new Date(now).toISOString()')).toBe(false)
  })

  /** What these import from elsewhere, without what decides and what is shared. */
  const beyond = (sources: readonly Source[]) =>
    sources
      .flatMap((source) =>
        source.imports
          .filter((one) => !isPackage(one))
          .map((one) => ({ by: source.path, to: targetOf(source, one), isType: one.isType }))
      )
      .filter(({ to }) => !planning.some(({ path }) => path === to) && !SHARED.has(to))

  test('of accounts, leavers, groups and viewers do not know the report, the network or the files', () => {
    expect(new Set(beyond(planning).map(({ to }) => to))).toEqual(
      new Set([
        'src/kinds/kind.ts',
        'src/kinds/kinds.ts',
        'src/roster/roster.ts',
        'src/roster/schema/values.ts',
        'src/vanta/model.ts'
      ])
    )
    const atRunTime = beyond(planning).filter(({ isType }) => !isType)
    expect(atRunTime.map(({ by, to }) => `${by} → ${to}`)).toEqual([
      // The fields of an account, and of a viewer's access, say how each is read.
      'src/kinds/accounts/fields.ts → src/roster/schema/values.ts',
      // Words and plan are loops over the kinds.
      'src/kinds/words.ts → src/kinds/kinds.ts',
      'src/plan/before.ts → src/kinds/kinds.ts',
      'src/plan/make.ts → src/kinds/kinds.ts'
    ])
  })

  test('are tied together, kind by kind, with how it is read from a file, and from Vanta, and written', () => {
    expect(tying.map(({ path }) => path)).toEqual([
      'src/kinds/accounts/accounts.ts',
      'src/kinds/groups/groups.ts',
      'src/kinds/kind.ts',
      'src/kinds/kinds.ts',
      'src/kinds/offboarding/offboarding.ts',
      'src/kinds/viewers/viewers.ts'
    ])
    const others = beyond(tying).filter(({ to, isType }) => !isType && !TIES.test(to))
    const own = others.filter(
      ({ by, to }) => dirname(by) === dirname(to) && /^(?:file|vanta|write)\.ts$/.test(basename(to))
    )
    expect(others).toEqual(own)
    expect(own).toHaveLength(11)
  })

  test('of a plan is synchronous', () => {
    const waiting = [...planning, ...tying].filter((source) =>
      /\basync\b|\bawait\b|\bPromise\b/.test(source.code)
    )
    // The type of a kind's `write`.
    expect(waiting.map(({ path }) => path)).toEqual(['src/kinds/kind.ts'])
  })
})

const isHttp = (name: string): boolean => /^undici(?:\/|$)|^node:(?:http2?|https|net|tls|dgram)$/.test(name)
const mayCheck = (path: string): boolean =>
  /^src\/(?:roster|vanta|kinds)\/|^src\/report\/shape\.ts$/.test(path)
const ACTIONS = new Set(['src/index.ts', 'src/github/api.ts'])
/** The entry looks at its Node.js before anything is loaded, and loads index.ts. */
const STARTS = new Set(['src/entry.ts', 'src/index.ts'])
const OUTSIDE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.|\bMath\.random\b|\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b|\bAbortSignal\.timeout\b|\bconsole\.|\brandom(?:Bytes|UUID|Int)\b/

describe('effects are at the edge', () => {
  test('only the way out and src/vanta know HTTP', () => {
    const mayKnow = /^src\/(?:vanta\/|(?:http|world)\.ts$)/
    expect(strangers(src, isHttp, (path) => mayKnow.test(path))).toEqual([])
    expect(src.filter(({ code }) => /\bfetch\(/.test(code)).map(({ path }) => path)).toEqual([])
  })

  test('nothing that every run loads can send anything: the clients are loaded where they are used', () => {
    const loaded = new Set(['src/index.ts'])
    for (const path of loaded)
      for (const source of src.filter((each) => each.path === path))
        for (const one of source.imports)
          if (!one.isType && !one.isLazy && !isPackage(one)) loaded.add(targetOf(source, one))
    expect([...loaded]).toEqual(expect.arrayContaining(['src/main.ts', 'src/kinds/accounts/vanta.ts']))
    const ways = /^src\/(?:http|vanta\/(?:client|transport|connect)|github\/api)\.ts$/
    expect([...loaded].filter((path) => ways.test(path))).toEqual([])
  })

  test('only the start and the GitHub client know @actions', () => {
    expect(
      strangers(
        src,
        (name) => name.startsWith('@actions/'),
        (path) => ACTIONS.has(path)
      )
    ).toEqual([])
  })

  test('only the roster knows YAML, and schemas are where data comes in or is described', () => {
    expect(
      strangers(
        src,
        (name) => name === 'yaml',
        (path) => path.startsWith('src/roster/')
      )
    ).toEqual([])
    expect(strangers(src, (name) => packageOf(name) === 'zod', mayCheck)).toEqual([])
  })

  test('environment, clock, timers, chance and files come in as the world, which index.ts makes', () => {
    const reaching = src.filter(
      ({ path, code, imports }) =>
        !STARTS.has(path) &&
        (OUTSIDE.test(code) ||
          imports.some(
            ({ from, isType, names }) => from.startsWith('node:fs') && !isType && names[0] !== 'constants'
          ))
    )
    expect(reaching.map(({ path }) => path)).toEqual([])
    for (const code of ['Date.now()', 'process.env', 'AbortSignal.timeout(1)', 'randomBytes(8)'])
      expect(OUTSIDE.test(code)).toBe(true)
  })

  test('nothing ends the process by force', () => {
    const ends = src.filter(({ code }) =>
      /\bprocess\s*\.\s*(?:exit\b(?!Code)|abort\b|kill\b|reallyExit\b)/.test(code)
    )
    expect(ends.map(({ path }) => path)).toEqual([])
  })

  test('no more than the runtime packages are used', () => {
    const packages = new Set(
      src.flatMap(({ imports }) => imports.filter(isPackage).map(({ from }) => packageOf(from)))
    )
    expect([...packages].filter((name) => !name.startsWith('node:')).toSorted()).toEqual([
      '@actions/core',
      '@actions/github',
      'undici',
      'yaml',
      'zod'
    ])
  })
})

const targets = (sources: readonly Source[]) =>
  sources.flatMap((source) =>
    source.imports.filter((one) => !isPackage(one)).map((one) => targetOf(source, one))
  )

describe('files', () => {
  test('of the action and of the sandbox do not know each other', () => {
    expect(targets(src).filter((to) => !to.startsWith('src/'))).toEqual([])
    expect(targets(sandbox).filter((to) => !to.startsWith('sandbox/'))).toEqual([])
  })

  test('of the sandbox have no clock, timer, chance or network of their own, but for its server', () => {
    const server = new Set(['sandbox.ts', 'read-call.ts', 'delivery.ts', 'main.ts'])
    const answering = sandbox.filter(({ path }) => !server.has(basename(path)))
    expect(answering.filter(({ code }) => OUTSIDE.test(code)).map(({ path }) => path)).toEqual([])
    const packages = answering.flatMap(({ imports }) =>
      imports.filter((one) => isPackage(one) && !one.isType).map(({ from }) => from)
    )
    expect([...new Set(packages)]).toEqual(['node:crypto'])
  })

  test('never import each other in a circle', () => {
    const graph = new Map(
      src.map((source) => [
        source.path,
        source.imports.filter((one) => !isPackage(one) && !one.isType).map((one) => targetOf(source, one))
      ])
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
    expect([...graph.values()].flat().filter((path) => !graph.has(path))).toEqual([])
  })

  test('are named after what they are about', () => {
    const vague = src.filter(
      ({ path }) =>
        /^(?:utils?|helpers?|common|misc|shared|lib|index)\.ts$/.test(basename(path)) &&
        path !== 'src/index.ts'
    )
    expect(vague.map(({ path }) => path)).toEqual([])
  })

  test('open with a line that says their job', () => {
    const silent = src.filter(({ path }) => !readFileSync(join(ROOT, path), 'utf8').startsWith('// '))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('export by name, pass nothing through, and keep classes for errors', () => {
    const odd = src.filter(({ code }) =>
      /^export default\b|^export \* from|^export \{[^}]*\} from/m.test(code)
    )
    expect(odd.map(({ path }) => path)).toEqual([])
    const classes = src.flatMap(({ code }) => code.match(/^(?:export )?class \w+.*$/gm) ?? [])
    expect(classes.length).toBeGreaterThan(1)
    expect(classes.filter((line) => !/ extends (?:Error|Failure) \{$/.test(line))).toEqual([])
  })
})

test('every whole run of a test is held to the report’s schema, and what it sends to the vendors’ descriptions', () => {
  const sources = sourcesIn('__tests__')
  const taking = (name: string, from: string): readonly string[] =>
    sources
      .filter((source) =>
        source.imports.some(
          (one) => targetOf(source, one) === from && one.names.some((what) => what.split(' ')[0] === name)
        )
      )
      .map(({ path }) => path)
  expect(taking('runStep', 'scripts/runner.ts')).toEqual(['__tests__/support/step.ts'])
  const running = [
    ...taking('runStep', '__tests__/support/step.ts'),
    ...taking('steps', '__tests__/support/action.ts')
  ]
  expect(running.length).toBeGreaterThan(12)
  expect(running.filter((path) => taking('startSandbox', 'sandbox/sandbox.ts').includes(path))).toEqual([])
})
