// Names for the parts of the bundle that are loaded when they are needed: the bundler only numbers them.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOf } from './licenses.ts'

/** The part of the bundler's statistics that is read: a chunk's modules, and the imports that it is loaded for. */
export type Chunk = Readonly<{
  id: string | number
  files: readonly string[]
  modules: readonly Readonly<{ name: string }>[]
  origins: readonly Readonly<{ request: string }>[]
}>

/** After the module of ours that it is loaded for and holds, `vanta-connect`; otherwise after its package, `undici`. */
export const chunkName = ({ id, modules, origins }: Chunk): string => {
  const names = modules.map(({ name }) => name.split(' ')[0] ?? '')
  const wanted = origins.map(({ request }) => request.replace(/^\.\/|\.js$/g, ''))
  const name = wanted.find((path) => names.includes(`./build/${path}.js`)) ?? packageOf(names[0] ?? '')
  if (name === undefined) throw new Error(`Chunk ${id} has neither a module of ours nor a package's.`)
  return name
    .replace(/^.*node_modules\//, '')
    .replace('@', '')
    .replaceAll('/', '-')
}

const NUMBERED = '"" + chunkId + ".index.js"'

/** Gives the chunks in `folder` their names, in `loader`, too, the file that loads them. */
export const nameChunks = (folder: string, loader: string, chunks: readonly Chunk[]): void => {
  const loaded = chunks.filter(({ files }) => files.some((file) => file.endsWith('.index.js')))
  const names = Object.fromEntries(loaded.map((chunk) => [chunk.id, chunkName(chunk)]))
  const text = readFileSync(join(folder, loader), 'utf8')
  const isOnce = text.split(NUMBERED).length === 2
  if (!isOnce || new Set(Object.values(names)).size < loaded.length)
    throw new Error(`The chunks cannot be named: ${JSON.stringify(names)}`)
  writeFileSync(join(folder, loader), text.replace(NUMBERED, `${JSON.stringify(names)}[chunkId] + ".js"`))
  for (const { id } of loaded) renameSync(join(folder, `${id}.index.js`), join(folder, `${names[id]}.js`))
  const left = readdirSync(folder).filter((name) => /^\d/.test(name))
  if (left.length > 0) throw new Error(`These chunks have no name: ${left.join(', ')}`)
}
