// What a hostile or broken Vanta answers, on each kind of read: never a crash, a stack trace or a hang, and never a
// write on what was not understood.
import { describe, expect, test } from '@jest/globals'
import { accountInputs, manageInputs } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import type { ServerResponse } from 'node:http'
import { startSandbox } from '../support/checked-sandbox.ts'
import { account, isWrite, usersFile } from '../support/world.ts'
import { startFront } from '../support/front.ts'

const SLUG = 'example-co'

const seed = {
  accounts: [account(1), account(2), account(3), account(4, { email: 'gone@example.com' })],
  people: [
    { email: 'boss@example.com' },
    { email: 'person1@example.com' },
    { email: 'gone@example.com', status: 'FORMER' as const }
  ],
  groups: [{ name: 'Engineering' }],
  trustCenters: { [SLUG]: { resources: ['soc2-report'], viewers: [{ email: 'buyer@customer.example' }] } }
}

const file = usersFile([account(1), account(2), account(3), account(5)], {
  groups: { Engineering: { members: ['person1@example.com'] } },
  trustCenters: {
    [SLUG]: {
      viewers: [
        { email: 'buyer@customer.example', expirationDate: '2099-01-01' },
        {
          email: 'new@customer.example',
          invite: true,
          name: 'New',
          companyName: 'Customer',
          accessLevel: 'FULL_ACCESS',
          isNdaRequired: false
        }
      ]
    }
  }
})

/** The reads that come before any write. */
const READS: readonly (readonly [string, (method: string, path: string) => boolean])[] = [
  ['the token', (method, path) => method === 'POST' && path === '/oauth/token'],
  ['the accounts', (method, path) => method === 'GET' && path.startsWith('/v1/resources/')],
  ['the people', (_, path) => path.startsWith('/v1/people?')],
  ['the groups', (_, path) => path.startsWith('/v1/groups?')],
  ['the viewers', (_, path) => path.includes('/viewers?') && path.includes('includeRemoved=false')],
  ['the earlier viewers', (_, path) => path.includes('/viewers?') && path.includes('includeRemoved=true')]
]

type Answer = (response: ServerResponse, honest: string) => void

const send =
  (
    make: (honest: string) => string | Uint8Array,
    status = 200,
    headers: Record<string, string> = {}
  ): Answer =>
  (response, honest) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(make(honest))
  }

const nested = (open: string, close: string, levels: number): string =>
  open.repeat(levels) + close.repeat(levels)

/** Nothing of this may be taken for an answer. */
const REFUSED: readonly (readonly [string, Answer])[] = [
  ['lists in lists, a hundred thousand deep', send(() => nested('[', ']', 100_000))],
  [
    'objects in objects, a hundred thousand deep',
    send(() => `${'{"results":'.repeat(100_000)}1${'}'.repeat(100_000)}`)
  ],
  [
    'an error whose message is a hundred thousand deep',
    send(() => `${'{"message":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 400)
  ],
  ['an error of 20 MB', send(() => JSON.stringify({ message: '<b>'.repeat(7_000_000) }), 400)],
  [
    'an error page of 20 MB',
    send(() => `<html>${'<'.repeat(20_000_000)}`, 403, { 'content-type': 'text/html' })
  ],
  ['a text of 30 MB', send(() => JSON.stringify('x'.repeat(30_000_000)))],
  [
    'bytes that are not UTF-8',
    send((honest) => {
      const bytes = Buffer.from(honest)
      bytes[bytes.indexOf('":"') + 3] = 0xff
      return bytes
    })
  ],
  ['UTF-16', send((honest) => Buffer.from(honest, 'utf16le'))],
  ['a redirect', send((honest) => honest, 302, { location: 'https://evil.example/v1/people?token=1' })],
  ['a status that nobody knows', send((honest) => honest, 799)],
  [
    'headers of a megabyte',
    (response, honest) => {
      response.writeHead(200, { 'x-long': 'x'.repeat(1_000_000) }).end(honest)
    }
  ],
  [
    'something that is not HTTP',
    (response) => {
      response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n')
    }
  ],
  [
    'a length that is too short',
    (response, honest) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n${honest}`)
    }
  ]
]

/** Time runs fast where an answer is asked for again, and no faster than it does where it is to be taken. */
const run = async (hits: (method: string, path: string) => boolean, answer: Answer, fast = false) => {
  await using sandbox = await startSandbox({ limits: 'off', seed })
  await using front = await startFront(sandbox, { hits, answer })
  const step = await runStep({
    fast,
    files: { 'vanta-users.yml': file },
    inputs: { ...accountInputs(sandbox), ...manageInputs(sandbox, 'boss@example.com'), 'api-url': front.url },
    timeout: 25_000
  })
  return { step, hit: front.hit(), writes: sandbox.requests.filter(isWrite), requests: sandbox.requests }
}

type Run = Awaited<ReturnType<typeof run>>

/** What no answer may do: crash the action, flood its pages, or let text from outside act on a terminal. */
const expectDecency = ({ step, hit }: Run): void => {
  expect(hit).toBeGreaterThan(0)
  expect(step.status).not.toBeNull()
  expect(step.log).not.toMatch(/\n\s+at .+:\d+|Unexpected error|Unhandled|RangeError|TypeError/)
  // oxlint-disable-next-line no-control-regex
  expect(step.log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(step.log.length).toBeLessThan(100_000)
  expect(Buffer.byteLength(step.summary)).toBeLessThan(100_000)
}

/** Each answer to one of the reads in turn; they all go through the same client. */
const CASES = REFUSED.flatMap(([name, answer], index) => {
  const read = READS[index % READS.length]
  return read === undefined ? [] : [{ name, answer, what: read[0], hits: read[1] }]
})

describe('an answer that makes no sense ends the run before any write', () => {
  test.each(CASES)(
    '$name, instead of $what',
    async ({ hits, answer }) => {
      const ended = await run(hits, answer, true)
      expectDecency(ended)
      expect(ended.step.status).toBe(1)
      expect(ended.step.outputs['failure-reason']).toBe('vanta-error')
      expect(ended.writes).toEqual([])
    },
    30_000
  )
})

const isAccounts = READS[1]?.[1]
/** The list that the plan is made from, and the look at it before the sync: the read-back is Vanta's own again. */
const isReadBefore = (read: typeof isAccounts) => {
  let isWritten = false
  return (method: string, path: string): boolean => {
    if (method === 'PUT') isWritten = true
    return !isWritten && read?.(method, path) === true
  }
}

/** The rows of the first two accounts, with more in them, as JSON text: a second `__proto__` and the like stay. */
const inRows =
  (extra: string) =>
  (honest: string): string =>
    honest.replaceAll(/\{(?="uniqueId")/g, `{${extra},`).replace('{"resources"', `{${extra},"resources"`)

const TAKEN: readonly (readonly [string, Answer])[] = [
  ['said to be a picture', send((honest) => honest, 200, { 'content-type': 'image/png' })],
  [
    'with a prototype in every row',
    send(inRows('"__proto__":{"deletedAt":"2020-01-01","uniqueId":"u-9999"}'))
  ],
  ['with unknown keys, nested deep', send(inRows(`"x":${nested('[', ']', 50_000)}`))],
  ['with an unknown text of 5 MB', send(inRows(`"x":"${'y'.repeat(1_000_000)}"`))],
  ['with a role of 3 MB', send(inRows(`"roleDescription":"${'<b>|`'.repeat(600_000)}"`))],
  [
    'with a role that would command a runner or a terminal',
    send(inRows('"roleDescription":"\\n::set-output name=a::b\\u0000\\u001b[31m\\u202e"'))
  ],
  ['with numbers beyond all bounds', send(inRows('"lastLoginTimestamp":1e999,"updatedTimestamp":-0'))]
]

describe('an answer that can be understood is used, whatever else it contains', () => {
  test.each(TAKEN)(
    'accounts %s',
    async (_, answer) => {
      const ended = await run(isReadBefore(isAccounts), answer)
      expectDecency(ended)
      expect(ended.step.outputs).toMatchObject({
        'failure-reason': '',
        created: '1',
        removed: '1',
        offboarded: '1'
      })
      expect(ended.writes.filter(({ method }) => method === 'PUT')).toHaveLength(1)
    },
    30_000
  )
})

test('a users file with a mapping that pretends to have a length is a problem on its line', async () => {
  const step = await runStep({
    files: {
      'vanta-users.yml':
        'trustCenters:\n  example-co:\n    viewers:\n      - email: a@example.com\n        resourceIds: {length: {toString: 1}}\n'
    },
    inputs: { mode: 'validate' }
  })
  expect(step.outputs['failure-reason']).toBe('invalid-users-file')
  expect(step.annotations[0]?.properties).toMatchObject({ file: 'vanta-users.yml', line: '5' })
})
