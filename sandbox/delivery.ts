// Putting an answer on the wire: whole, or in one of the ways in which connections go wrong.
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerResponse } from 'node:http'
import type { Answer } from './http.ts'

/** Sends an answer, to the end that it is to have. Resolves when nothing more is to be sent. */
export async function deliver(response: ServerResponse, answer: Answer): Promise<void> {
  const { ending } = answer
  if (ending?.kind === 'hang') return
  if (ending?.kind === 'reset') response.socket?.resetAndDestroy()
  else if (ending?.kind === 'truncate') truncate(response, answer, ending.chunked ?? false)
  else if (ending?.kind === 'drip') await drip(response, answer, ending.msPerByte ?? 1, ending.maxMs ?? 2000)
  else send(response, answer)
}

function send(response: ServerResponse, answer: Answer): void {
  const hasBody = answer.status !== 204 && answer.status !== 304
  const length = hasBody ? { 'content-length': String(Buffer.byteLength(answer.body)) } : {}
  response.writeHead(answer.status, { ...answer.headers, ...length }).end(hasBody ? answer.body : undefined)
}

function truncate(response: ServerResponse, answer: Answer, chunked: boolean): void {
  const body = Buffer.from(answer.body === '' ? '{"cut":' : answer.body)
  const length = chunked ? {} : { 'content-length': String(body.length + 1) }
  response.writeHead(answer.status === 204 ? 200 : answer.status, { ...answer.headers, ...length })
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy())
}

async function drip(
  response: ServerResponse,
  answer: Answer,
  msPerByte: number,
  maxMs: number
): Promise<void> {
  const body = Buffer.from(answer.body)
  // Timers are no finer than a millisecond, and the whole must not take longer than asked.
  const total = Math.min(body.length * msPerByte, maxMs)
  const steps = Math.max(1, Math.min(body.length, Math.floor(total)))
  const size = Math.max(1, Math.ceil(body.length / steps))
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length) })
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size))
    await sleep(total / steps, undefined, { ref: false })
  }
  response.end()
}
