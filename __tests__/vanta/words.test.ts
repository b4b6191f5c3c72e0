import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/errors.ts'
import type { App } from '../../src/vanta/apps.ts'
import { endsTheRun, isPathRejected, isRefusal, VantaError } from '../../src/vanta/error.ts'
import { answerError, causeOf, plainText } from '../../src/vanta/words.ts'
import type { Wire } from '../../src/vanta/transport.ts'
import { say } from '../../src/say.ts'
import { read } from '../support/texts.ts'

type Asked = Readonly<{ app: App; method: Wire['method'] }>

describe('the cause of an error', () => {
  test.each([
    ['{"message":"Person not found"}', 'Person not found'],
    ['{"error":"/0: must have property \'fullName\'"}', "/0: must have property 'fullName'"],
    ['{"error":"invalid_scope","error_description":"Unknown scope"}', 'invalid_scope: Unknown scope'],
    ['{"error":{"code":7,"message":"nested"}}', 'nested'],
    ['{"message":"Validation error","errors":{"name":"required"}}', 'Validation error: {"name":"required"}'],
    ['{"message":"Not Found","error":"Not Found","statusCode":404}', 'Not Found'],
    ['{"status":7}', ''],
    ['"just a text"', 'just a text'],
    ['null', ''],
    ['rate limit exceeded\n', 'rate limit exceeded'],
    [
      '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body><pre>Cannot PUT /v1/x</pre></body></html>',
      'Cannot PUT /v1/x'
    ],
    [
      '<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE><STYLE>b{}</STYLE></HEAD><BODY><H1>403 ERROR</H1><HR>Bad request.</BODY></HTML>',
      '403 ERROR Bad request.'
    ],
    ['<html><head><title>502 Bad &amp; Gateway</title></head></html>', '502 Bad & Gateway'],
    ['<p>&lt;b&gt; &quot;c&quot; &#39;d&#39;&nbsp;e</p>', `<b> "c" 'd' e`],
    ['<html><head lang="en"><title>T</title></head><body>text</body></html>', 'text'],
    ['<title lang="en">Only a title</title>', 'Only a title'],
    ['<p>one</p><script>two()</script>three', 'one three'],
    ['<i>one<script>two()</script>three</i>', 'one three'],
    ['one <b>two</b>', 'one <b>two</b>'],
    ['one<b>two</b>', 'one<b>two</b>'],
    ['["","one",7,"two","three","four"]', 'one; two; three'],
    ['{"message":"no","errors":null}', 'no'],
    ['{"message":"no","details":"one detail","fields":["a"]}', 'no: one detail: ["a"]'],
    ['', '']
  ])('%s reads %j', (body, expected) => {
    expect(causeOf(body)).toBe(expected)
  })

  test.each([
    ['a long page is read from its beginning', `<p>one</p>${'<i></i>'.repeat(570)}late`, 'one'],
    ['its title as well', `<html ><p>${'<i></i>'.repeat(570)}<title>late</title>`, ''],
    ['what cannot be written', `{"message":"no","errors":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'no'],
    ['nine levels', `${'{"message":'.repeat(9)}"deep"${'}'.repeat(9)}`, 'deep'],
    ['ten levels', `${'{"message":'.repeat(10)}"deep"${'}'.repeat(10)}`, '']
  ])('is looked for within bounds: %s', (_, body, expected) => {
    expect(causeOf(body)).toBe(expected)
  })

  test('is one line without control characters, ANSI colours and marks that turn text around', () => {
    expect(plainText('a\r\n::error::b\u001b[31m\u202Ec\u0000d')).toBe('a ::error::b [31m c d')
  })

  test('is bounded', () => {
    expect(plainText('x'.repeat(300))).toBe('x'.repeat(300))
    expect(plainText(`${'x'.repeat(299)} y`)).toBe(`${'x'.repeat(299)}…`)
    expect(plainText(`${' '.repeat(4_000)}late`)).toBe('')
    expect(plainText('x'.repeat(100_000))).toHaveLength(301)
    expect(causeOf(`<html>${'<'.repeat(1_000_000)}`).length).toBeLessThan(310)
  })
})

const errorOf = (status: number, text = '', location = '', asked: Partial<Asked> = {}): VantaError => {
  const { app, method } = { app: 'build', method: 'PUT', ...asked } as const
  const answer = { status, retryAfter: '', location, text }
  const call = { method, path: '/v1/x?secret=1', purpose: say`do it` }
  return answerError(app, call, { answer, uncertain: false })
}

test.each([
  ['build', 'GET', 'Build Integrations app of "client-id"', 'connectors.self:read-resource'],
  ['build', 'PUT', 'Build Integrations app of "client-id"', 'connectors.self:write-resource'],
  ['manage', 'GET', 'Manage Vanta app of "manage-client-id"', 'vanta-api.all:read'],
  ['manage', 'POST', 'Manage Vanta app of "manage-client-id"', 'vanta-api.all:write']
] as const)('403 to %s %s names the scope that is missing', (app, method, of, scope) => {
  expect(String(errorOf(403, 'No', '', { app, method }))).toContain(
    `The ${of} probably lacks the scope ${scope}.`
  )
})

const REDIRECTED =
  'are not followed. Set "api-url" to https://api.vanta.com (for customers in the US, the EU and Australia), or to https://api.vanta-gov.com for Vanta Gov.'

const EVIL = 'https://evil.example:8080/a?token=b'
const TWICE =
  'The access token was rejected twice. A second run of the same app revokes the token of the first: let all runs share one "concurrency" group.'
const LACKS =
  'The Build Integrations app of "client-id" probably lacks the scope connectors.self:write-resource.'

describe('an answer that is an error reads as a sentence with what to do', () => {
  test.each<[number, string, string, string]>([
    [199, '', '', 'answered 199 without a reason.'],
    [300, '', '', `answered 300 without a reason. Redirects ${REDIRECTED}`],
    [308, '', '/elsewhere', `answered 308 without a reason. Redirects ${REDIRECTED}`],
    [399, 'moved', EVIL, `answered 399: moved. Redirects to evil.example:8080 ${REDIRECTED}`],
    [400, '{"message":"No."}', '', 'answered 400: No.'],
    [400, 'Really? No', '', 'answered 400: Really? No.'],
    [401, '', '', `answered 401 without a reason. ${TWICE}`],
    [403, 'a<b', '', `answered 403: a<b. ${LACKS}`],
    // Not from Vanta, but from something in front of it.
    [403, '\n <p>Blocked</p>', '', 'answered 403: Blocked.'],
    [404, 'gone', '', 'answered 404: gone.'],
    [413, '', '', 'answered 413 without a reason. The request is larger than the 10 MiB that Vanta accepts.'],
    [429, 'Slow', '', "answered 429: Slow. Vanta's rate limit did not clear in time. Run again later."],
    [500, '', '', 'answered 500 without a reason. Vanta could not answer. Run again later.']
  ])('%d %j', (status, text, location, message) => {
    expect(read(errorOf(status, text, location).message)).toBe(`Failed to do it: PUT /v1/x ${message}`)
  })

  test('and says what it is about', () => {
    expect(errorOf(400, '{"message":"No."}')).toMatchObject({
      name: 'VantaError',
      reason: 'vanta-error',
      kind: 'answer',
      status: 400,
      detail: 'No.',
      json: true,
      record: undefined,
      uncertain: false
    })
    expect(errorOf(401)).toMatchObject({ kind: 'access', detail: '', json: false })
  })
})

test.each([
  [400, "/12: must have property 'fullName'", 12],
  [422, '/resources/34/email must be text', 34],
  [400, 'Too many fields on resource with uniqueId X (element 56)', 56],
  [422, 'see /7', undefined],
  [400, '/members', undefined],
  [400, 'No.', undefined],
  [409, '/12: in use', undefined]
])('%d "%s" points at the record %p', (status, message, record) => {
  const error = errorOf(status, JSON.stringify({ message }))
  expect(error.record).toBe(record)
})

const failed = (kind: VantaError['kind'], more: object = {}): VantaError =>
  new VantaError(kind, say`No.`, more)

test('a failure without details claims nothing', () => {
  expect(failed('lost')).toMatchObject({
    status: undefined,
    detail: '',
    json: false,
    record: undefined,
    uncertain: false
  })
})

test('further requests are pointless without access or time, or after a mistake of the program', () => {
  const kinds = ['answer', 'lost', 'malformed', 'access', 'time'] as const
  expect(kinds.filter((kind) => endsTheRun(failed(kind)))).toEqual(['access', 'time'])
  expect(endsTheRun(new TypeError('no'))).toBe(true)
})

test('a clear no is what Vanta certainly did not carry out, or what was never sent', () => {
  expect(isRefusal(failed('answer'))).toBe(true)
  expect(isRefusal(failed('answer', { uncertain: true }))).toBe(false)
  expect(isRefusal(new Failure('refused', say`Not sent.`))).toBe(true)
  expect(isRefusal(new TypeError('no'))).toBe(false)
})

describe('whether the path was rejected, and not the request', () => {
  test.each([
    [405, '{"message":"no"}', true],
    [404, '<pre>Cannot GET /v1/x</pre>', true],
    [404, 'nothing here', true],
    [404, '{"message":"Not Found"}', false],
    [404, '{"message":"Cannot PUT /v1/x"}', true],
    [404, '{"message":"No such route"}', true],
    [404, '{"message":"Resource not found"}', false],
    [404, '{"message":"Not found: the resource abc"}', false],
    [404, '{"message":"xnot found"}', false],
    [400, '{"message":"Not Found"}', false],
    [500, 'Cannot PUT /v1/x', false]
  ])('%d %s: %p', (status, text, expected) => {
    expect(isPathRejected(errorOf(status, text))).toBe(expected)
  })

  test('a failure of another kind is no such rejection', () => {
    expect(isPathRejected(Object.assign(new Error('no'), { status: 405 }))).toBe(false)
  })
})
