// How a program becomes files that Node.js runs without installing anything: the action, and the program that the
// benchmark holds beside it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { packageOf } from './licenses.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Parts of undici that are switched off here, HTTP/2 and another reader of HTTP: they would only be loaded. */
const UNUSED = /[\\/]undici[\\/]lib[\\/](?:milo[\\/](?:no-)?simd|dispatcher[\\/]client-h2)\.js$/

/** Packages of CommonJS ask for Node.js's own modules by this name. */
const REQUIRE =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);"

type Output = esbuild.Metafile['outputs'][string]

/** A file is called after the module that it is loaded for, `vanta-connect`, or else after the most that it holds, `undici`. */
const nameOf = ({ entryPoint, inputs }: Output): string => {
  const parts = Object.entries(inputs).toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  const name = entryPoint ?? parts[0]?.[0] ?? ''
  const plain = (packageOf(name)?.replace(/^.*node_modules\//, '') ?? name).replace(/^src\/|@|\.ts$/g, '')
  return `${plain === 'index' ? 'run' : plain.replaceAll('/', '-')}.js`
}

/**
 * Bundles `entry` into `folder` as `index.js`, with files of their own for what is loaded on demand, and gives the
 * files that went in, relative to the repository. There is less to read at every start: no comments, nothing that is
 * not used, and only ASCII, which V8 reads fastest. Names and lines stay, so that the bundle can be read and its stack
 * traces mean something. The bytes do not depend on the machine.
 */
export const bundle = async (entry: string, folder: string): Promise<readonly string[]> => {
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
    legalComments: 'none',
    minifySyntax: true,
    treeShaking: true,
    banner: { js: REQUIRE },
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
