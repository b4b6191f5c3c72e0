// Which way a request takes, against real sockets.
import { createServer } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { request } from 'undici'
import { dispatcherFrom } from '../src/http.ts'
import { listening } from './support/front.ts'

/** A server that answers everything with its name, be it asked as a proxy or not. */
const serverNamed = (name: string) => {
  const server = createServer((_, response) => response.end(name))
  // A tunnel is refused, so that the error tells that it was asked for.
  server.on('connect', (_, socket) => socket.end(`HTTP/1.1 403 ${name}\r\n\r\n`))
  return listening(server)
}

/** Who answers a request to `url`, or why nobody did. */
const answererOf = async (url: string, env: Readonly<Record<string, string>>): Promise<string> => {
  const dispatcher = dispatcherFrom(env)
  try {
    return await (await request(url, { dispatcher })).body.text()
  } catch (error) {
    return String(error)
  } finally {
    await dispatcher.destroy()
  }
}

describe('a request to http', () => {
  test.each<[string, (proxy: string) => Record<string, string>, string]>([
    ['no proxy', () => ({}), 'the server'],
    ['HTTP_PROXY', (proxy) => ({ HTTP_PROXY: proxy }), 'the proxy'],
    ['http_proxy', (proxy) => ({ http_proxy: proxy }), 'the proxy'],
    ['both, the lower-case one empty', (proxy) => ({ http_proxy: ' ', HTTP_PROXY: proxy }), 'the proxy'],
    ['a proxy without a scheme', (proxy) => ({ HTTP_PROXY: proxy.replace('http://', '') }), 'the proxy'],
    ['only HTTPS_PROXY', (proxy) => ({ HTTPS_PROXY: proxy }), 'the server'],
    ['the host in NO_PROXY', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' }), 'the server'],
    ['it after a space', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: 'a.example 127.0.0.1' }), 'the server'],
    ['it after a comma', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: 'a.example,127.0.0.1' }), 'the server'],
    ['an empty no_proxy', (proxy) => ({ HTTP_PROXY: proxy, no_proxy: '', NO_PROXY: '*' }), 'the server'],
    ['another host in NO_PROXY', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: 'a.example' }), 'the proxy'],
    ['everything in NO_PROXY', (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: '*' }), 'the server']
  ])('with %s', async (_, envWith, answerer) => {
    await using server = await serverNamed('the server')
    await using proxy = await serverNamed('the proxy')
    const env = envWith(`http://127.0.0.1:${proxy.port}`)
    expect(await answererOf(`http://127.0.0.1:${server.port}/`, env)).toBe(answerer)
  })
})

describe('a request to https', () => {
  test.each<[string, (one: string, other: string) => Record<string, string>, RegExp]>([
    ['HTTPS_PROXY', (one, other) => ({ HTTPS_PROXY: one, HTTP_PROXY: other }), /Proxy response \(403\)/],
    ['only HTTP_PROXY', (one) => ({ HTTP_PROXY: one }), /Proxy response \(403\)/],
    ['an empty https_proxy', (one) => ({ https_proxy: '', HTTPS_PROXY: one }), /Proxy response \(403\)/],
    ['a wildcard', (one) => ({ HTTPS_PROXY: one, NO_PROXY: '*.corp.invalid' }), /ENOTFOUND|EAI_AGAIN/]
  ])('with %s', async (_, envWith, outcome) => {
    await using proxy = await serverNamed('the proxy')
    const env = envWith(`http://127.0.0.1:${proxy.port}`, 'http://127.0.0.1:9')
    expect(await answererOf('https://vanta.corp.invalid/', env)).toMatch(outcome)
  })
})

test('a proxy that is no URL is named, but not shown', () => {
  const use = (): unknown => dispatcherFrom({ HTTPS_PROXY: 'http://user:hunter2@pro xy' })
  expect(use).toThrow(expect.objectContaining({ reason: 'configuration' }))
  expect(use).toThrow(/^The proxy in the environment \(HTTPS_PROXY or HTTP_PROXY\) is not a URL\./)
  expect(use).not.toThrow(/hunter2/)
})
