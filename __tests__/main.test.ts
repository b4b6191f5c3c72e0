// The story of a run, in this process: what is asked of whom and when, and what no run can be made to do from outside.
import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../sandbox/faults.ts'
import { askOf, begun } from '../src/progress.ts'
import { push } from './github/events.ts'
import type { Case, RunSpec } from './simulation/case.ts'
import { createClock } from './simulation/clock.ts'
import { play } from './simulation/play.ts'
import { keyOf } from './simulation/files.ts'
import { inputsOf, runProcess, type Start, WORKSPACE } from './simulation/process.ts'
import { account, accounts } from './support/world.ts'

/** A run that reaches nobody. */
const alone = (over: Partial<Start> = {}) =>
  runProcess({
    env: {},
    inputs: inputsOf({}),
    files: new Map(),
    clock: createClock(0),
    send: () => undefined,
    onWait: () => undefined,
    ...over
  })

test('an unforeseen error is reported in one sentence, with its stack in debug logging only', async () => {
  const inputs = Object.defineProperty(inputsOf({}), 'client-secret', {
    get: () => {
      throw new TypeError('x is undefined')
    }
  })
  const files = new Map<string, string>()
  const { log, outputs, threw } = await alone({ inputs, files })
  expect(threw).toBeUndefined()
  expect(outputs).toMatchObject({ mode: 'validate', applied: 'false', 'failure-reason': 'configuration' })
  expect(JSON.parse(files.get(keyOf(outputs['report-file'])) ?? '')).toMatchObject({
    run: { event: null },
    files: [],
    notices: []
  })
  expect(log).toContain('::error::Unexpected error: x is undefined. Please report this as a bug.')
  expect(log).toMatch(/^::debug::TypeError: x is undefined%0A\s+at /m)
  expect(log.replaceAll(/^::debug::.*$/gm, '')).not.toMatch(/\s+at .*:\d+/)
})

test('a report that cannot be made does not hide what went wrong before it', async () => {
  const clock = createClock(0)
  let looks = 0
  const now = (): number => {
    looks += 1
    if (looks > 1) throw new Error('no clock')
    return 0
  }
  const { log } = await alone({ inputs: inputsOf({ mode: 'apply' }), clock: { ...clock, now } })
  expect(log.split('\n').at(-1)).toMatch(/^::error::mode: apply is refused on a run without a GITHUB_REF/)
})

const SHA = 'a'.repeat(40)
const NEWER = 'b'.repeat(40)

const unmanaged: Record<string, string> = { 'manage-client-id': '', 'manage-client-secret': '' }

/** One run, and what it asked for, in order. */
const runOf = async (over: Partial<RunSpec>, script: Case['script'] = [], inputs = unmanaged) => {
  const { log, runs } = await play({
    seed: {
      accounts: accounts(4),
      groups: [{ name: 'Engineering' }],
      people: [{ email: 'person1@example.com' }, { email: 'person4@example.com', status: 'FORMER' }]
    },
    forms: {},
    limits: 'off',
    inputs,
    runs: {
      A: { content: { users: [account(1), account(2), account(3)] }, event: 'push', sha: SHA, ...over }
    },
    script,
    latency: 0
  })
  const [run] = runs
  if (run === undefined) throw new Error('The run is not among those that ended.')
  return { ...run, requests: log, asked: log.map(({ role }) => role).filter((role) => role !== 'GET github') }
}
const none = { 'client-id': '', 'client-secret': '' }

describe('requests', () => {
  test.each<[string, Partial<RunSpec>, readonly string[]]>([
    ['an apply', {}, ['token build', 'GET tip', 'GET accounts', 'PUT accounts', 'GET accounts']],
    ['a plan', { inputs: { mode: 'plan' } }, ['token build', 'GET accounts']],
    ['a plan of a pull request', { event: 'pull_request' }, ['token build', 'GET accounts']],
    ['a check', { inputs: { mode: 'validate' } }, []],
    ['a pull request without secrets', { event: 'pull_request', inputs: none }, []],
    ['a merge queue without secrets and without a known base', { event: 'merge_group', inputs: none }, []]
  ])('%s sends only the requests that it needs', async (_, spec, roles) => {
    const { asked, log, outputs } = await runOf(spec)
    expect(asked).toEqual(roles)
    expect(outputs['failure-reason']).toBe('')
    expect(log).not.toContain('newer commit')
  })

  const [READ, WRITE] = ['connectors.self:read-resource', 'connectors.self:write-resource']
  const [READ_ALL, WRITE_ALL] = ['vanta-api.all:read', 'vanta-api.all:write']
  test.each([
    ['apply', [`${READ} ${WRITE}`, `${READ_ALL} ${WRITE_ALL}`]],
    ['plan', [READ, READ_ALL]],
    ['export', [READ, READ_ALL]]
  ])('to %s need no more than the scopes for it', async (mode, scopes) => {
    const file = `${mode === 'export' ? 'new' : 'vanta-users'}.yml`
    const { requests } = await runOf({ inputs: { mode, 'users-file': file } }, [], {})
    const tokens = requests.filter(({ role }) => role.startsWith('token'))
    expect(tokens.map(({ body }) => body)).toMatchObject(scopes.map((scope) => ({ scope })))
    // Who approved is a question of what is applied.
    expect(requests.some(({ path }) => path.includes('/pulls'))).toBe(mode === 'apply')
  })

  test('with the Manage app list people once, and the accounts again where their list did not come last', async () => {
    const { asked } = await runOf({}, [], {})
    expect(asked.filter((role) => role !== 'GET tip')).toEqual([
      'token build',
      'token manage',
      'GET accounts',
      'GET people',
      'GET accounts',
      'PUT accounts',
      'GET accounts'
    ])
  })

  test('to Vanta do not wait for who approved', async () => {
    const hangs = { do: 'fault', fault: { kind: 'hang' } } as const
    const { log, requests } = await runOf({}, [
      { key: 'before A GET github#1', action: hangs },
      { key: 'before A GET github#2', action: hangs }
    ])
    const [first, ...others] = requests.map(({ sentAt }) => sentAt)
    expect(Math.max(...others)).toBeLessThan(Number(first) + 5_000)
    expect(log).toContain('Who approved this commit is not known')
  })

  test('for the commits of the branch are sent on a schedule only, to tell drift', async () => {
    const commits = async (event: string) =>
      (await runOf({ event })).requests.filter(({ path }) => path.includes('/commits?'))
    expect(await commits('schedule')).toHaveLength(1)
    expect(await commits('push')).toHaveLength(0)
  })
})

/** Groups need the Manage app alone. */
const onlyGroups = {
  content: { groups: { Engineering: { members: ['person1@example.com'] } } },
  inputs: { ...none, 'resource-id': '' }
}

describe('a commit that is no longer the tip', () => {
  const moved = (key: string): Case['script'] => [{ key, action: { do: 'move-tip', sha: NEWER } }]
  const again: Case['script'] = [
    { key: 'before A PUT accounts#1', action: { do: 'fault', fault: { kind: 'status', status: 429 } } }
  ]

  test.each<[string, Case['script'], number]>([
    ['before the accounts are read', moved('before A GET tip#1'), 0],
    ['before the accounts are sent again', [...again, ...moved('A wait#1')], 1]
  ])('is not applied if the tip moves %s', async (_, script, sent) => {
    const { asked, log, outputs } = await runOf({}, script)
    expect(asked.filter((role) => role === 'PUT accounts')).toHaveLength(sent)
    expect(outputs).toMatchObject({ applied: 'false', 'failure-reason': '' })
    expect(log).toMatch(/^::warning .*newer/m)
  })

  test('is not applied either if the files list no users', async () => {
    const { asked, outputs } = await runOf(onlyGroups, moved('before A token manage#1'), {})
    expect(asked).not.toContain('add')
    expect(outputs).toMatchObject({ 'group-changes': '0', 'failure-reason': '' })
  })

  test('is planned like any other', async () => {
    const { log } = await runOf({ inputs: { mode: 'plan' } }, moved('before A token build#1'))
    expect(log).not.toMatch(/newer/)
  })
})

describe('the log', () => {
  test('folds away what went on, but not what came of it', async () => {
    const { log } = await runOf({
      inputs: { mode: 'validate', 'users-file': 'vanta-users.yml\n./vanta-users.yml' }
    })
    const [first, second] = log.split('\n')
    expect([first, second]).toEqual(['::group::Mode: validate', 'Reading vanta-users.yml, ./vanta-users.yml'])
    expect(log.split('\n')).toContain('::endgroup::')
  })

  test('shows requests in debug logging only, and waits always', async () => {
    const { log } = await runOf({}, [
      { key: 'before A GET accounts#1', action: { do: 'fault', fault: { kind: 'status', status: 503 } } }
    ])
    expect(log).toMatch(/^::debug::.*GET \/v1\/resources\/user_account/m)
    expect(log).toMatch(/^Vanta answered 503/m)
  })

  test('says why mode: auto only plans', async () => {
    expect((await runOf({ event: 'issues' })).log).toContain('mode: auto plans on the event issues.')
  })

  test('mentions approvals only after a push', async () => {
    const unknown = 'Who approved this commit is not known'
    expect((await runOf({ inputs: { 'github-token': '' } })).log).toContain(unknown)
    expect((await runOf({ event: 'schedule', inputs: { 'github-token': '' } })).log).not.toContain(unknown)
  })
})

test('a push without credentials fails, without a warning that says the same', async () => {
  const { log, outputs } = await runOf({ inputs: { ...none, 'resource-id': '' } })
  expect(outputs['failure-reason']).toBe('configuration')
  expect(log).not.toMatch(/^::warning/m)
})

test('validating what is already on the branch compares nothing', async () => {
  const { outputs, report } = await runOf({ inputs: { mode: 'validate' } })
  expect(outputs).toMatchObject({ 'plan-digest': '', changed: 'false' })
  expect(report).toMatchObject({ guards: [] })
})

describe('a refusal', () => {
  test.each<[string, Partial<RunSpec>]>([
    ['an empty list', { inputs: { mode: 'validate' }, content: { users: [] } }],
    ['a policy', { inputs: { mode: 'validate', policies: 'min-admins: 2' } }],
    [
      'a group',
      {
        inputs: { mode: 'validate' },
        content: { groups: { Engineering: { membership: 'exact', members: [] } } }
      }
    ]
  ])('because of %s says that Vanta was not contacted', async (_, spec) => {
    const { log } = await runOf(spec)
    expect(log).toMatch(/^::error::The plan is refused\. Vanta was not contacted\.$/m)
  })

  test.each([
    ['schedule', 'apply', 'partly-applied'],
    ['schedule', 'plan', 'refused'],
    ['push', 'apply', 'refused']
  ])('of a group on %s in mode %s ends the run as %s', async (event, mode, reason) => {
    const content = { users: accounts(4).map((one) => ({ ...one })), groups: { Nowhere: { members: [] } } }
    const { asked, outputs } = await runOf({ event, content, inputs: { mode } }, [], {})
    expect(outputs['failure-reason']).toBe(reason)
    expect(asked.includes('PUT accounts')).toBe(reason === 'partly-applied')
  })

  test('of a policy that matches no file comes before any request', async () => {
    const { asked, log, outputs } = await runOf({ inputs: { policies: 'admins-in: nowhere.yml' } })
    expect({ asked, reason: outputs['failure-reason'] }).toEqual({ asked: [], reason: 'configuration' })
    // Nobody has to debug what was foreseen.
    expect(log).not.toContain('::debug::')
  })

  test("by Vanta is shown on the user's line", async () => {
    const fault = { kind: 'status', status: 400, body: { error: 'Bad url (element 1)' } } as const
    const { log } = await runOf({}, [{ key: 'before A PUT accounts#1', action: { do: 'fault', fault } }])
    expect(log).toMatch(/^::error file=vanta-users\.yml,line=1[,:].*u-0002/m)
  })
})

test('a field that Vanta spells differently is a warning with both values, and the sync is done', async () => {
  const fault: Fault = { kind: 'transform', transform: [{ at: '/resources/0/fullName', value: 'P. One' }] }
  const { log, outputs } = await runOf({}, [
    { key: 'before A GET accounts#2', action: { do: 'fault', fault } }
  ])
  expect(outputs).toMatchObject({ applied: 'true', 'failure-reason': '' })
  expect(log).toMatch(/^::warning .*u-0001 has "P\. One" as fullName, and was sent with "Person 1"/m)
})

test('the population is written after a verified apply only', async () => {
  const changed = { do: 'change-account', id: 'u-0001', fields: { permissionLevel: 'ADMIN' } } as const
  expect((await runOf({})).population).toContain('person1@example.com')
  const { outputs, population } = await runOf({}, [{ key: 'after A PUT accounts#1', action: changed }])
  expect({ population, reason: outputs['failure-reason'] }).toEqual({
    population: undefined,
    reason: 'verification-failed'
  })
  expect((await runOf({ inputs: { mode: 'plan' } })).population).toBeUndefined()
})

test.each(['plan', 'apply'])('redact masks names everywhere in mode %s', async (mode) => {
  const content = {
    users: [account(1), account(2)],
    groups: { Engineering: { members: ['ada@example.com'] } }
  }
  const told = async (redact: string) => {
    const { log, outputs } = await runOf({ content, inputs: { mode, redact } }, [], {})
    expect(outputs['failure-reason']).toBe('refused')
    return `${log}${JSON.stringify(outputs)}`
  }
  const people = /person\d@example|Person \d|ada@example/
  expect(await told('false')).toMatch(people)
  expect(await told('true')).not.toMatch(people)
})

test("a name that only the read-back shows is masked in Vanta's later messages", async () => {
  const renamed: Fault = {
    kind: 'transform',
    transform: [{ at: '/resources/0/displayName', value: 'Rowena Rowed' }]
  }
  const refused = { kind: 'status', status: 400, body: { message: 'Rowena Rowed is no member' } } as const
  const content = { users: accounts(4).map((one) => ({ ...one })), ...onlyGroups.content }
  const { log, outputs } = await runOf(
    { content, inputs: { redact: 'true' } },
    [
      { key: 'before A GET accounts#3', action: { do: 'fault', fault: renamed } },
      { key: 'before A add#1', action: { do: 'fault', fault: refused } }
    ],
    {}
  )
  expect(outputs['failure-reason']).toBe('partly-applied')
  expect(log).toMatch(/person-\w+ is no member/)
})

test('an export names the schema of the release', async () => {
  const { files } = await runOf({ inputs: { mode: 'export', 'users-file': 'new.yml' } })
  expect(files.get(`${WORKSPACE}/new.yml`)).toMatch(/^# yaml-language-server: \$schema=https:\/\//)
})

test.each([
  ['pull_request', 'plan'],
  ['push', 'apply']
])('groups need only the Manage app, on %s in mode %s', async (event, mode) => {
  const { asked, outputs } = await runOf({ ...onlyGroups, event }, [], {})
  expect(outputs).toMatchObject({ mode, 'group-changes': '1', 'failure-reason': '' })
  expect(asked.includes('add')).toBe(mode === 'apply')
})

test.each(['true', 'false'])(
  'people who left are offboarded only if the input offboard is true: %s',
  async (offboard) => {
    const inputs = { offboard, 'offboarding-acknowledger': 'person1@example.com' }
    const { asked, log, outputs } = await runOf({ inputs }, [], {})
    expect(asked.includes('offboard')).toBe(offboard === 'true')
    expect(outputs).toMatchObject({
      'failure-reason': '',
      'offboarding-pending': offboard === 'true' ? '0' : '1'
    })
    expect(/person4@example\.com.*switched off by the input offboard/.test(log)).toBe(offboard === 'false')
  }
)

test('a GitHub client is loaded once, and where it cannot be, that is the reason for not asking GitHub', async () => {
  const unused = { clock: { now: () => 0 } } as never
  const progress = begun(unused)
  let loads = 0
  const load = () => {
    loads += 1
    return Promise.reject(new Error('github-api.js is missing'))
  }
  for (const path of ['/user', 'commits'])
    await expect(askOf(progress, push(SHA), unused, load)('GET', path)).rejects.toThrow(
      'the GitHub client could not be loaded: Error: github-api.js is missing'
    )
  expect(loads).toBe(1)
})
