// How a program becomes files that Node.js runs without installing anything: the action, and the program that the
// benchmark holds beside it. esbuild leaves out what is not used, which needs whole modules; ncc makes the files that
// are committed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { packageOf } from './licenses.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Parts of undici that are switched off here, HTTP/2 and another reader of HTTP: they would only be loaded. */
const UNUSED = /[\\/]undici[\\/]lib[\\/](?:milo[\\/](?:no-)?simd|dispatcher[\\/]client-h2)\.js$/

/** Packages of CommonJS ask for Node.js's own modules by this name. */
const REQUIRE = 'const require = process.getBuiltinModule;'

type Output = esbuild.Metafile['outputs'][string]

/** A file is called after the module that it is loaded for, `vanta-connect`, or else after the most that it holds, `undici`. */
const nameOf = ({ entryPoint, inputs }: Output): string => {
  const parts = Object.entries(inputs).toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  const name = entryPoint ?? parts[0]?.[0] ?? ''
  const plain = (packageOf(name)?.replace(/^.*node_modules\//, '') ?? name).replace(/^src\/|@|\.ts$/g, '')
  return `${plain === 'index' ? 'run' : plain.replaceAll('/', '-')}.js`
}

/**
 * Writes `entry` and all that it needs to `folder` as modules, `index.js` first, and gives the files that went in,
 * relative to the repository. There is less to read at every start: no comments, nothing that is not used, and only
 * ASCII, which V8 reads fastest. Names and lines stay, so that the bundle can be read and its stack traces mean something.
 */
const prune = async (entry: string, folder: string): Promise<readonly string[]> => {
  const { metafile, outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'ascii',
    banner: { js: REQUIRE },
    legalComments: 'none',
    minifySyntax: true,
    treeShaking: true,
    // The same code as modules, so that what is not used can be left out. The one for Node.js also asks the environment
    // at every token whether to print it.
    alias: { yaml: join(root, 'node_modules', 'yaml', 'browser', 'index.js') },
    plugins: [
      {
        name: 'unused',
        setup: (build) => build.onLoad({ filter: UNUSED }, () => ({ contents: 'module.exports = {}' }))
      }
    ]
  })
  const outputs = Object.entries(metafile.outputs)
  const names = new Map(
    outputs.map(([path, output]) => [
      basename(path),
      output.entryPoint === entry ? 'index.js' : nameOf(output)
    ])
  )
  if (new Set(names.values()).size < names.size)
    throw new Error(`Two files of the bundle have one name: ${[...names.values()].join(', ')}`)
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of outputFiles)
    writeFileSync(
      join(folder, names.get(basename(path)) ?? ''),
      text.replaceAll(/(?<=["']\.\/)[\w-]+\.js(?=["'])/g, (name) => names.get(name) ?? name)
    )
  return outputs.flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput === 0 ? [] : [name]))
  )
}

/** The part of the bundler's statistics that is read: a chunk's modules, and the imports that it is loaded for. */
type Chunk = Readonly<{
  id: string | number
  files: readonly string[]
  modules: readonly Readonly<{ name: string }>[]
  origins: readonly Readonly<{ request: string }>[]
}>

const NUMBERED = '"" + chunkId + ".index.js"'

/** Gives files that are loaded on demand the name of the module that they are loaded for: ncc numbers them. */
const nameChunks = (folder: string, chunks: readonly Chunk[]): void => {
  const loaded = chunks.filter(({ files }) => files.some((file) => file.endsWith('.index.js')))
  const names = Object.fromEntries(
    loaded.map(({ id, modules, origins }) => {
      const held = modules.map(({ name }) => basename(name.split(' ')[0] ?? ''))
      const wanted = origins.map(({ request }) => basename(request))
      return [id, wanted.find((name) => held.includes(name)) ?? held[0] ?? '']
    })
  )
  const start = join(folder, 'index.js')
  const text = readFileSync(start, 'utf8')
  const isOnce = loaded.length === 0 || text.split(NUMBERED).length === 2
  if (!isOnce || new Set(Object.values(names)).size < loaded.length)
    throw new Error(`The parts of the bundle cannot be named: ${JSON.stringify(names)}`)
  writeFileSync(start, text.replace(NUMBERED, `${JSON.stringify(names)}[chunkId]`))
  for (const [id, name] of Object.entries(names))
    renameSync(join(folder, `${id}.index.js`), join(folder, name))
}

/**
 * Bundles `entry` into `folder` as `index.js`, with files of their own for what is loaded on demand, and gives the
 * files that went in, relative to the repository. The bytes do not depend on the machine.
 */
export const bundle = async (entry: string, folder: string): Promise<readonly string[]> => {
  // ncc names modules by their paths from the repository, which have to be the same everywhere.
  const modules = join(root, 'build')
  rmSync(modules, { recursive: true, force: true })
  const inputs = await prune(entry, modules)
  writeFileSync(join(modules, 'package.json'), '{ "type": "module" }\n')
  const stats = join(modules, 'stats.json')
  execFileSync(
    join(root, 'node_modules', '.bin', 'ncc'),
    ['build', join('build', 'index.js'), '--out', folder, '--stats-out', relative(root, stats), '--quiet'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' }
  )
  const { chunks }: { chunks: Chunk[] } = JSON.parse(readFileSync(stats, 'utf8'))
  nameChunks(folder, chunks)
  return inputs
}
