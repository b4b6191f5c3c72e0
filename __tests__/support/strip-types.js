// Jest's transform: Node's own type stripping. Positions do not move, so no source map is needed.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

const strip = (source) => ({ code: stripTypeScriptTypes(source) })

export default {
  process: strip,
  processAsync: async (source) => strip(source),
  getCacheKey: (source, path) =>
    createHash('sha256').update(process.version).update(path).update(source).digest('hex')
}
