// A request off the wire, as the value that the sandbox's services take.
import type { IncomingMessage } from 'node:http'
import { type Call, callOf, MAX_BODY } from './http.ts'

/** Past this, the sandbox stops reading: whoever sends it is not testing Vanta's limit. */
const MAX_READ = 256 * 1024 * 1024

/** The request with its body; `undefined` where the client went away or sends without end. */
export async function readCall(request: IncomingMessage): Promise<Call | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > MAX_READ) return undefined
      if (bytes <= MAX_BODY) chunks.push(chunk)
    }
  } catch {
    return undefined
  }
  const body = bytes <= MAX_BODY ? Buffer.concat(chunks).toString('utf8') : ''
  return callOf(request.method ?? '', request.url ?? '/', request.headers, body, bytes)
}
