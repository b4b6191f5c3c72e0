import { describe, expect, test } from '@jest/globals'
import { causeOf, plainText } from '../../src/vanta/answers.ts'
import { failureOf, stage, token } from './stage.ts'

describe('the cause of an error', () => {
  test.each([
    ['{"message":"Person not found"}', 'Person not found'],
    ['{"error":"/0: must have property \'fullName\'"}', "/0: must have property 'fullName'"],
    ['{"error":"invalid_scope","error_description":"Unknown scope"}', 'invalid_scope: Unknown scope'],
    ['{"error":{"code":7,"message":"nested"}}', 'nested'],
    ['{"message":["one","two"]}', 'one; two'],
    ['{"message":"Validation error","errors":{"name":"required"}}', 'Validation error: {"name":"required"}'],
    ['{"message":"Not Found","error":"Not Found","statusCode":404}', 'Not Found'],
    ['{"status":7}', ''],
    ['"just a text"', 'just a text'],
    ['null', ''],
    ['rate limit exceeded\n', 'rate limit exceeded'],
    ['HTTP content length exceeded 10485760 bytes.', 'HTTP content length exceeded 10485760 bytes.'],
    [
      '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body><pre>Cannot PUT /v1/x</pre></body></html>',
      'Cannot PUT /v1/x'
    ],
    [
      '<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE><STYLE>b{}</STYLE></HEAD><BODY><H1>403 ERROR</H1><HR>Bad request.</BODY></HTML>',
      '403 ERROR Bad request.'
    ],
    ['<html><head><title>502 Bad &amp; Gateway</title></head></html>', '502 Bad & Gateway'],
    ['', '']
  ])('%s reads %j', (body, expected) => {
    expect(causeOf(body)).toBe(expected)
  })

  test('is one line without control characters, ANSI colours and marks that turn text around', () => {
    expect(plainText('a\r\n::error::b\u001b[31m\u202Ec\u0000d')).toBe('a ::error::b [31m c d')
  })

  test('is bounded', () => {
    expect(plainText('x'.repeat(100_000))).toHaveLength(301)
    expect(causeOf(`<html>${'<'.repeat(1_000_000)}`).length).toBeLessThan(310)
  })
})

test.each([
  ['build', 'GET', 'connectors.self:read-resource', 'client-id'],
  ['build', 'PUT', 'connectors.self:write-resource', 'client-id'],
  ['manage', 'GET', 'vanta-api.all:read', 'manage-client-id'],
  ['manage', 'POST', 'vanta-api.all:write', 'manage-client-id']
] as const)('403 to %s %s names the scope %s', async (app, method, scope, input) => {
  const s = stage([token(), { method, path: '/v1/x', status: 403, body: { message: 'Forbidden' } }], { app })
  const error = await failureOf(s.client.send({ method, path: '/v1/x', purpose: 'do it' }))
  expect(error).toMatchObject({ status: 403, json: true })
  expect(String(error)).toContain(`app of "${input}" probably lacks the scope ${scope}.`)
})

test('403 from something in front of Vanta is not blamed on the scopes', async () => {
  const s = stage([token(), { path: '/v1/x', status: 403, body: '<html><body>Blocked</body></html>' }])
  const error = await failureOf(s.client.send({ method: 'GET', path: '/v1/x', purpose: 'do it' }))
  expect(String(error)).toBe('VantaError: Failed to do it: GET /v1/x answered 403: Blocked.')
})

test('413 says that the body is too large', async () => {
  const s = stage([
    token(),
    { method: 'PUT', path: '/v1/x', status: 413, body: 'HTTP content length exceeded 10485760 bytes.' }
  ])
  await expect(s.client.send({ method: 'PUT', path: '/v1/x', purpose: 'do it' })).rejects.toThrow(
    'answered 413: HTTP content length exceeded 10485760 bytes. The request is larger than the 10 MiB'
  )
})
