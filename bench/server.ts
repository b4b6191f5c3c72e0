// The Vanta of the benchmark: one process, the same for all contenders. It answers from memory, checks nothing and
// waits for nothing, so that what is measured is the client. `node bench/server.ts vanta.json` prints its address.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** What the server has seen since the last reset: requests, and the bytes of their bodies and of its answers'. */
export type Seen = { requests: number; received: number; sent: number; written: number }

const before = readFileSync(process.argv[2] ?? '')
let list: Buffer = before
let seen: Seen = { requests: 0, received: 0, sent: 0, written: 0 }

const TOKEN = Buffer.from(
  JSON.stringify({ access_token: 'bench-token', expires_in: 3600, token_type: 'Bearer' })
)
const SUCCESS = Buffer.from('{"success":true}')

const answerTo = (method: string, path: string, body: Buffer): Buffer | undefined => {
  if (path === '/oauth/token') return TOKEN
  if (path !== '/v1/resources/user_account') return undefined
  if (method === 'GET') return list
  // A PUT carries its accounts under the name under which the list has them: what was sent is what is read back.
  list = body
  seen.written += 1
  return SUCCESS
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
      seen = { requests: 0, received: 0, sent: 0, written: 0 }
      return
    }
    const body = Buffer.concat(pieces)
    const answer = answerTo(request.method ?? '', path, body)
    seen.requests += 1
    seen.received += body.length
    seen.sent += answer?.length ?? 0
    response.writeHead(answer === undefined ? 404 : 200, {
      'content-type': 'application/json',
      'content-length': answer?.length ?? 0
    })
    response.end(answer)
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`)
})
