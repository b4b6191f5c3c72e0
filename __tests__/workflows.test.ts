// Holds action.yml, this repository's workflows and the ones to copy to GitHub's own validator, and to rules that
// it does not know: full commits, least permissions, no credentials left behind.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { read, root } from './support/repository.ts'

type Step = { id?: string; uses?: string; run?: string; with?: Record<string, unknown> }
type Job = {
  if?: string
  steps: Step[]
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  concurrency?: Concurrency
}
type Concurrency = { group: string; 'cancel-in-progress': boolean; queue?: string }
type Workflow = {
  on: Record<string, unknown>
  permissions: unknown
  concurrency?: Concurrency
  jobs: Record<string, Job>
}
type Action = { inputs: Record<string, { description: string }>; outputs: Record<string, unknown> }

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)

const ours = filesIn('.github/workflows')
const examples = filesIn('examples/workflows')
const all = [...ours, ...examples]

const load = (path: string): Workflow => {
  const workflow: Workflow = parse(read(path))
  return workflow
}
const jobsOf = (path: string): [string, Job][] => Object.entries(load(path).jobs)
const stepsOf = (path: string): Step[] => jobsOf(path).flatMap(([, { steps }]) => steps)

const action: Action = parse(read('action.yml'))
const isThisAction = (uses: string): boolean =>
  uses === './' || uses.startsWith('vanta-user-sync/vanta-user-sync@')

type Document = Parameters<typeof validate>[0]

/** What GitHub's validator says of a file, as `line: message`. */
const diagnose = async (path: string): Promise<string[]> => {
  const text = read(path)
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const startOf = (line: number): number => starts[line] ?? text.length
  const document: Document = {
    uri: `file:///${path}`,
    languageId: 'yaml',
    version: 1,
    lineCount: starts.length,
    getText: () => text,
    offsetAt: ({ line, character }) => startOf(line) + character,
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset)
      return { line, character: offset - startOf(line) }
    },
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: startOf(line + 1) - startOf(line) - 1 }
    }),
    getEOLCharacters: () => '\n'
  }
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => ({
        name,
        description: '',
        ...(owner === 'vanta-user-sync' ? { inputs: action.inputs } : {})
      })
    }
  })
  return diagnostics.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : JSON.stringify(message)}`
  )
}

test('there are workflows and examples to look at', () => {
  expect(ours.length).toBeGreaterThanOrEqual(5)
  expect(examples.length).toBeGreaterThanOrEqual(5)
})

test.each(['action.yml', ...all])("GitHub's own validator has nothing to say about %s", async (path) => {
  expect(await diagnose(path)).toEqual([])
})

describe.each(all)('%s', (path) => {
  test('names every action by its full commit, with the exact version behind it', () => {
    const uses = read(path)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line))
      .map((line) => line.replace(/^\s*(?:- )?uses:\s*/, ''))
      .filter((reference) => reference !== './')
    for (const reference of uses)
      expect(reference).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('grants nothing to start with, and says for every job what it may and why', () => {
    expect(load(path).permissions).toEqual({})
    for (const [, job] of jobsOf(path)) expect(job.permissions).toBeDefined()
    const grants = read(path)
      .split('\n')
      .filter((line) => /^\s+[a-z-]+: (?:read|write)\b/.test(line))
    for (const grant of grants) expect(grant).toMatch(/: (?:read|write) # \w/)
    expect(read(path)).not.toMatch(/\b(?:write-all|read-all)\b/)
  })

  test('ends every job in bounded time', () => {
    for (const [, job] of jobsOf(path)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test("leaves no token behind in the checkout's configuration", () => {
    for (const { uses, with: inputs } of stepsOf(path).filter((it) =>
      it.uses?.startsWith('actions/checkout@')
    ))
      expect({ uses, persist: inputs?.['persist-credentials'] }).toEqual({ uses, persist: false })
  })

  test("never runs a stranger's code with this repository's secrets", () => {
    expect(Object.keys(load(path).on)).not.toContain('pull_request_target')
    expect(Object.keys(load(path).on)).not.toContain('workflow_run')
  })

  test('puts no expression into a script, where its value would be read as code', () => {
    for (const { run, with: inputs } of stepsOf(path))
      expect(`${run ?? ''}${JSON.stringify(inputs?.['script'])}`).not.toContain('${{')
  })

  test('gives this action only inputs that it has, and reads only outputs that it has', () => {
    for (const { uses, with: inputs } of stepsOf(path))
      if (uses !== undefined && isThisAction(uses))
        for (const name of Object.keys(inputs ?? {})) expect(Object.keys(action.inputs)).toContain(name)
    const ids = new Set(stepsOf(path).flatMap(({ id, uses }) => (isThisAction(uses ?? '') ? id : [])))
    for (const [, id = '', output = ''] of read(path).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
      if (ids.has(id)) expect(Object.keys(action.outputs)).toContain(output)
  })
})

test('only what publishes a release may write to the repository', () => {
  const writers = all.flatMap((path) =>
    jobsOf(path)
      .filter(([, { permissions }]) => permissions?.['contents'] === 'write')
      .map(([name]) => `${path} ${name}`)
  )
  expect(writers).toEqual(['.github/workflows/release.yml publish'])
})

test('what publishes a release installs no package and runs none of its scripts', () => {
  const publish = load('.github/workflows/release.yml').jobs['publish']
  for (const { run, uses } of publish?.steps ?? []) {
    expect(run ?? '').not.toMatch(/\b(?:npm|npx|node)\b/)
    expect(uses ?? '').not.toMatch(/setup-node/)
  }
})

test('the action runs on every event that the self-test knows', () => {
  expect(Object.keys(load('.github/workflows/self-test.yml').on).toSorted()).toEqual([
    'merge_group',
    'pull_request',
    'push',
    'schedule',
    'workflow_dispatch'
  ])
})

test('in every workflow to copy, every job that asks Vanta for a token is in one queue and is not cancelled', () => {
  for (const path of examples) {
    const workflow = load(path)
    for (const [name, job] of jobsOf(path)) {
      if (!job.steps.some(({ uses }) => isThisAction(uses ?? ''))) continue
      const line = job.concurrency ?? workflow.concurrency
      expect({ path, name, line }).toEqual({
        path,
        name,
        line: { group: 'vanta', 'cancel-in-progress': false, queue: 'max' }
      })
    }
  }
})

test('in every workflow to copy, a push of any file starts a run, since an older run leaves its work to a newer one', () => {
  for (const path of examples) {
    const { push } = load(path).on
    if (push !== undefined) expect(push).toEqual({ branches: ['main'] })
  }
})

test('in every workflow to copy, a pull request that raises a limit gets a plan: the workflow is among its paths', () => {
  const paths = examples
    .map((path) => load(path).on['pull_request'])
    .filter((trigger) => trigger !== undefined)
    .map((trigger) => Object(trigger).paths)
  expect(paths.length).toBeGreaterThanOrEqual(3)
  for (const each of paths) expect(each).toContain('.github/workflows/vanta.yml')
})

test('in every workflow to copy, pull requests are left to auto, which validates them where there are no secrets', () => {
  const modes = examples
    .filter((path) => 'pull_request' in load(path).on)
    .flatMap(jobsOf)
    .filter(([, job]) => job.if?.includes("github.ref == 'refs/heads/main'") !== true)
    .flatMap(([, { steps }]) => steps)
    .filter(({ uses }) => isThisAction(uses ?? ''))
    .map(({ with: inputs }) => inputs?.['mode'])
  expect(modes.length).toBeGreaterThanOrEqual(3)
  const onPullRequests = "${{ github.event_name == 'pull_request' && 'auto' || 'plan' }}"
  for (const mode of modes) expect([undefined, 'auto', onPullRequests]).toContain(mode)
})

describe('the workflow to copy keeps the evidence', () => {
  const path = 'examples/workflows/sync.yml'
  const both = ['report', 'population'].map((name) => `\${{ steps.vanta.outputs.${name}-file }}`)
  const linesOf = (text: unknown): readonly string[] => String(text).trim().split('\n')

  test('of every run, failed ones included, as one artifact that sorts by time, for as long as GitHub keeps it', () => {
    const [upload, ...others] = stepsOf(path).filter(({ uses }) =>
      uses?.startsWith('actions/upload-artifact@')
    )
    expect(others).toEqual([])
    expect(upload).toMatchObject({
      if: "always() && steps.vanta.outputs.report-file != ''",
      with: { name: '${{ steps.evidence.outputs.name }}', 'retention-days': 400 }
    })
    expect(linesOf(upload?.with?.['path'])).toEqual(both)
    expect(stepsOf(path).find(({ id }) => id === 'evidence')?.run).toContain(
      'name=vanta-$(date -u +%Y%m%dT%H%M%SZ)-$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT'
    )
  })

  test('signed by a step that only has to be uncommented, as docs/audit.md verifies it', () => {
    const [, commented = ''] = /^( *# - if: [^]*?)\n\n/m.exec(read(path)) ?? []
    const [attest]: Step[] = parse(commented.replaceAll(/^( *)# /gm, '$1'))
    expect(attest?.uses).toMatch(/^actions\/attest@[0-9a-f]{40}$/)
    expect(linesOf(attest?.with?.['subject-path'])).toEqual(both)
    const signing = read('.github/workflows/release.yml')
    expect(signing).toContain(attest?.uses)
    for (const permission of ['id-token: write', 'attestations: write'])
      expect([read(path).includes(permission), signing.includes(permission)]).toEqual([true, true])
    const [, copied = ''] = /--signer-workflow OWNER\/REPOSITORY\/(\S+)`/.exec(read('docs/audit.md')) ?? []
    expect(read(path)).toContain(`- ${copied}\n`)
  })
})
