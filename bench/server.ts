// The Vanta of the benchmark: one process, the same for all contenders. It answers from memory, checks nothing and
// waits for nothing but the latency it is given, so that what is measured is the client. GitHub is the sandbox's, for a
// company whose users files are written. `node bench/server.ts vanta.json [milliseconds [directory]]` prints its address.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { callOf } from '../sandbox/http.ts'
import { createRepository } from './github.ts'

/** What the server has seen since the last reset: requests, the bytes of their bodies and of its answers', and refusals. */
export type Seen = { requests: number; received: number; sent: number; refused: number }

const [, , file = '', latency = '0', directory] = process.argv
const before = readFileSync(file)
const github = directory === undefined ? undefined : createRepository(directory)
const NOTHING = { requests: 0, received: 0, sent: 0, refused: 0 }
let list: Buffer = before
let seen: Seen = { ...NOTHING }

const TOKEN = Buffer.from(
  JSON.stringify({ access_token: `vat_${'7'.repeat(40)}`, expires_in: 3600, token_type: 'Bearer' })
)
const SUCCESS = Buffer.from('{"success":true}')

const answerTo = (method: string, path: string, body: Buffer): Buffer | undefined => {
  if (path === '/oauth/token') return TOKEN
  if (path !== '/v1/resources/user_account') return undefined
  if (method === 'GET') return list
  // A PUT carries its accounts under the name under which the list has them: what was sent is what is read back.
  list = body
  return SUCCESS
}

const JSON_TYPE = { 'content-type': 'application/json' }

const answerOfVanta = (method: string, path: string, body: Buffer) => {
  const content = answerTo(method, path, body)
  return { status: content === undefined ? 404 : 200, headers: JSON_TYPE, content: content ?? Buffer.of() }
}

const answerOfGitHub = ({ method = '', url = '', headers }: IncomingMessage, body: Buffer) => {
  const answer = github?.handle(callOf(method, url, headers, body.toString()))
  return { status: 404, ...answer, content: Buffer.from(answer?.body ?? '') }
}

const server = createServer((request, response) => {
  const pieces: Buffer[] = []
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.on('end', () => {
    const path = request.url?.split('?', 1)[0] ?? ''
    // Between two runs: gives what was seen, and is as new.
    if (path === '/reset') {
      response.end(JSON.stringify(seen))
      list = before
      github?.reset()
      seen = { ...NOTHING }
      return
    }
    const body = Buffer.concat(pieces)
    const respond = (): void => {
      const { status, headers, content } = path.startsWith('/github')
        ? answerOfGitHub(request, body)
        : answerOfVanta(request.method ?? '', path, body)
      seen.requests += 1
      seen.received += body.length
      seen.sent += content.length
      if (status >= 400) seen.refused += 1
      response.writeHead(status, { ...headers, 'content-length': content.length })
      response.end(content)
    }
    if (latency === '0') respond()
    else setTimeout(respond, Number(latency))
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`)
})
