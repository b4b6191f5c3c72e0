// Steering a sandbox from another process, starting it, and what it survives.
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { company, livedInSeed } from '../../sandbox/seed.ts'
import { account, fetchFrom, mintFrom } from './asking.ts'

const ACCOUNTS = '/v1/resources/user_account'
const NOW = new Date('2026-11-20T12:00:00Z')

describe('another process', () => {
  test('gets the address and the credentials', async () => {
    await using sandbox = await startSandbox()
    const { url, credentials, resourceId } = sandbox
    expect((await fetchFrom(sandbox, 'GET', '/_sandbox/')).body).toEqual({ url, credentials, resourceId })
  })

  test('reads the log, which leaves its own requests out', async () => {
    await using sandbox = await startSandbox()
    const token = await mintFrom(sandbox, 'build')
    const body = { resourceId: 'x', resources: [] }
    await fetchFrom(sandbox, 'PUT', ACCOUNTS, { token, body })
    expect((await fetchFrom(sandbox, 'GET', '/_sandbox/log')).body).toMatchObject([
      { n: 1, method: 'POST', path: '/oauth/token', status: 200, app: 'build' },
      { n: 2, status: 404, effect: false, requestBody: body }
    ])
  })

  test('reads the state, without the tokens', async () => {
    await using sandbox = await startSandbox({ seed: livedInSeed(NOW) })
    const token = await mintFrom(sandbox, 'manage')
    const reply = await fetchFrom(sandbox, 'GET', '/_sandbox/state')
    expect(reply.body).toMatchObject({ run: 1, accounts: sandbox.state.accounts })
    expect(reply.text).not.toContain(token)
  })

  test('changes the state by name, and moves the runs on', async () => {
    await using sandbox = await startSandbox({ seed: livedInSeed(NOW) })
    const patch = {
      run: 3,
      forms: { offboard: 'legacy' },
      people: { 'ada@example.com': { employment: { status: 'FORMER' } }, 'emilie@example.com': null },
      accounts: { 'ci-bot': { roleDescription: 'Builds' } },
      limits: 'off'
    }
    expect((await fetchFrom(sandbox, 'POST', '/_sandbox/state', { body: patch })).status).toBe(200)
    const { state } = sandbox
    const find = (email: string): unknown => state.people.find((person) => person.emailAddress === email)
    expect(find('ada@example.com')).toMatchObject({
      employment: { status: 'FORMER', startDate: expect.any(String) }
    })
    expect(find('emilie@example.com')).toBeUndefined()
    expect(find('katherine@example.com')).toMatchObject({
      tasksSummary: { details: { completeOffboardingCustomTasks: { status: 'COMPLETE' } } }
    })
    expect([state.forms.offboard, state.forms.accounts, state.limits]).toEqual(['legacy', 'both', 'off'])
    expect(state.accounts.find((row) => row.uniqueId === 'ci-bot')?.roleDescription).toBe('Builds')
  })

  test('sets faults, with patterns and for all requests, and clears them', async () => {
    await using sandbox = await startSandbox()
    const rule = { kind: 'status', status: 503, match: { path: { regexp: '^/v1/p' }, times: 'all' } }
    expect((await fetchFrom(sandbox, 'POST', '/_sandbox/fault', { body: [rule] })).body).toEqual({
      faults: 1
    })
    const statuses = async (): Promise<number[]> => [
      (await fetchFrom(sandbox, 'GET', '/v1/people')).status,
      (await fetchFrom(sandbox, 'GET', '/v1/people')).status,
      (await fetchFrom(sandbox, 'GET', '/v1/groups')).status
    ]
    expect(await statuses()).toEqual([503, 503, 401])
    await fetchFrom(sandbox, 'DELETE', '/_sandbox/fault')
    expect(await statuses()).toEqual([401, 401, 401])
  })

  test.each([
    ['/_sandbox/fault', { kind: 'earthquake' }],
    ['/_sandbox/fault', { kind: 'status' }],
    ['/_sandbox/fault', 'x'],
    ['/_sandbox/fault', { kind: 'reset', match: { path: { regexp: '(' } } }],
    ['/_sandbox/state', { people: { 'nobody@example.com': {} } }]
  ])('is told what is wrong with POST %s %j', async (path, body) => {
    await using sandbox = await startSandbox()
    expect(await fetchFrom(sandbox, 'POST', path, { body })).toMatchObject({
      status: 400,
      body: { message: expect.any(String) }
    })
  })

  test('puts everything back to the seed', async () => {
    await using sandbox = await startSandbox({ seed: livedInSeed(NOW), now: () => NOW })
    const before = JSON.stringify(sandbox.state)
    const token = await mintFrom(sandbox, 'build')
    await fetchFrom(sandbox, 'PUT', ACCOUNTS, {
      token,
      body: { resourceId: sandbox.resourceId, resources: [account('a')] }
    })
    sandbox.fault({ kind: 'status', status: 500 })
    expect(JSON.stringify(sandbox.state)).not.toBe(before)
    await fetchFrom(sandbox, 'POST', '/_sandbox/reset')
    expect(JSON.stringify(sandbox.state)).toBe(before)
    expect(sandbox.requests).toEqual([])
    expect(await mintFrom(sandbox, 'build')).toMatch(/^vat_/)
  })
})

describe('a sandbox', () => {
  test('closes at once, with a request still hanging', async () => {
    const sandbox = await startSandbox()
    sandbox.fault({ kind: 'hang' })
    const waiting = fetch(`${sandbox.url}/v1/people`)
    while (sandbox.requests[0]?.fault !== 'hang') await new Promise((resolve) => setImmediate(resolve))
    await sandbox.close()
    await sandbox.close()
    await expect(waiting).rejects.toThrow()
    await expect(fetch(sandbox.url)).rejects.toThrow()
  })

  test.each([
    ['GET', '/%'],
    ['GET', '/v1/people/%zz'],
    ['GET', '//'],
    ['GET', '/v1/people?pageCursor=%00&pageSize=%'],
    ['POST', '/v1/groups/__proto__/people'],
    ['PUT', '/oauth/token'],
    ['GET', '/github/repos/a'],
    ['GET', `/${'x'.repeat(8000)}`]
  ])('answers %s %s with a refusal', async (method, path) => {
    await using sandbox = await startSandbox()
    const reply = await fetchFrom(sandbox, method, path)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
  })

  test('shows a path that does not exist without letting its markup through', async () => {
    await using sandbox = await startSandbox()
    const text = await new Promise<string>((resolve, reject) => {
      let all = ''
      const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => {
        socket.write('GET /<script> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
      })
      socket.on('data', (chunk) => (all += chunk.toString()))
      socket.on('end', () => resolve(all))
      socket.on('error', reject)
    })
    expect(text).toContain('404')
    expect(text).not.toContain('<script>')
  })

  test('outlives noise and deep nesting', async () => {
    await using sandbox = await startSandbox()
    const port = Number(new URL(sandbox.url).port)
    const noise = connect(port, '127.0.0.1')
    const ended = new Promise((resolve) => noise.once('close', resolve))
    noise.resume().end('\0\0\0 nonsense\r\n\r\n')
    await ended
    const token = await mintFrom(sandbox, 'build')
    const body = `{"resourceId":${'['.repeat(100_000)}${']'.repeat(100_000)},"resources":[]}`
    expect((await fetchFrom(sandbox, 'PUT', ACCOUNTS, { token, body })).status).toBe(400)
    expect((await fetchFrom(sandbox, 'GET', '/_sandbox/')).status).toBe(200)
  })
})

describe('a seed', () => {
  test.each([
    ['of the lived-in company', livedInSeed(NOW)],
    ['of 3,000 accounts', company(3000, 7)]
  ])('%s is one that the sandbox itself would take', async (_name, seed) => {
    await using sandbox = await startSandbox({ limits: 'off' })
    const token = await mintFrom(sandbox, 'build')
    const resources = (seed.accounts ?? []).map(
      ({ createdAt: _c, updatedAt: _u, deletedAt: _d, ...sent }) => sent
    )
    const body = { resourceId: sandbox.resourceId, resources }
    expect(await fetchFrom(sandbox, 'PUT', ACCOUNTS, { token, body })).toMatchObject({
      status: 200,
      text: '{"success":true}'
    })
  })

  test('depends on its number and nothing else', () => {
    expect(company(50, 1)).toEqual(company(50, 1))
    expect(company(50, 1)).not.toEqual(company(50, 2))
    const longest = Math.max(...(company(2000, 3).accounts ?? []).map(({ fullName }) => fullName.length))
    expect(longest).toBeGreaterThan(190)
    expect(longest).toBeLessThanOrEqual(200)
  })

  test('that puts people into a group it does not have is refused', async () => {
    const seed = { people: [{ email: 'a@example.com', groups: ['None'] }] }
    await expect(startSandbox({ seed })).rejects.toThrow('group None')
  })
})

test('the program serves until it is told to stop, and prints the inputs to use', async () => {
  const main = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url))
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    let output = ''
    for await (const chunk of child.stdout) {
      output += String(chunk)
      if (output.includes('Break it')) break
    }
    const url = /api-url: (\S+)/.exec(output)?.[1] ?? ''
    for (const input of ['resource-id: ', 'client-secret: vcs_', 'manage-client-secret: vcs_'])
      expect(output).toContain(input)
    expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(process.platform === 'win32' ? null : 0)
  } finally {
    child.kill('SIGKILL')
  }
})
