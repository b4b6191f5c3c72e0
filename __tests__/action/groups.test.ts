// The whole action on groups of people: the committed bundle as a child process, against the sandbox.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { groupId, personId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Forms } from '../../sandbox/state.ts'
import type { StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import {
  account,
  accountInputs,
  accounts,
  isWrite,
  manageInputs,
  storesOtherwise,
  trace,
  snippet,
  usersFile
} from '../support/world.ts'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off' })
})
afterEach(() => sandbox.close())

const start = async (seed: Seed, forms: Partial<Forms> = {}): Promise<void> => {
  await sandbox.close()
  sandbox = await startSandbox({ limits: 'off', seed, forms })
}

type Inputs = Readonly<Record<string, string>>
const push = (file: string, inputs: Inputs = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    files: { 'vanta-users.yml': file },
    inputs: { ...manageInputs(sandbox), ...inputs }
  })
const pullRequest = (file: string, inputs: Inputs = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    event: 'pull_request',
    files: { 'vanta-users.yml': file },
    inputs: { ...manageInputs(sandbox), ...inputs }
  })

const email = (n: number): string => `person${n}@example.com`
/** People from 1; those whose number is in `inside` are members of `group`. */
const people = (size: number, group = 'Engineering', inside: readonly number[] = []): SeedPerson[] =>
  Array.from({ length: size }, (_, i) => ({
    email: email(i + 1),
    display: `Person ${i + 1}`,
    groups: inside.includes(i + 1) ? [group] : []
  }))
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
const groupsFile = (groups: object): string => JSON.stringify({ groups })
const including = (numbers: readonly number[]) => ({ members: numbers.map(email) })
const exactly = (numbers: readonly number[]) => ({ membership: 'exact', members: numbers.map(email) })

const members = (group: string): string[] =>
  sandbox.state.people
    .filter((person) => person.groupIds.includes(groupId(group)))
    .map((person) => person.emailAddress)
    .toSorted()
const writes = (): string[] => sandbox.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`)
/** How many people a bulk call carries. */
const updates = (body: unknown): number | undefined =>
  typeof body === 'object' && body !== null && 'updates' in body && Array.isArray(body.updates)
    ? body.updates.length
    : undefined
const errors = (step: StepResult) => step.annotations.filter(({ level }) => level === 'error')
const withoutErrors = (step: StepResult): void => {
  expect(errors(step)).toEqual([])
  expect(step.outputs['failure-reason']).toBe('')
  expect(step.status).toBe(0)
}

const ENGINEERING = `/v1/groups/${groupId('Engineering')}`

describe('a file with groups', () => {
  test('adds by the name of a group and by its id, and only ever adds', async () => {
    await start({
      people: people(6, 'Engineering', [6]),
      groups: [{ name: 'Engineering' }, { name: 'Support' }]
    })
    const step = await push(
      groupsFile({ Engineering: including([1, 2]), [groupId('Support')]: including([3]) })
    )
    withoutErrors(step)
    expect(step.outputs).toMatchObject({
      mode: 'apply',
      changed: 'true',
      applied: 'true',
      'group-changes': '3'
    })
    expect(step.summary).toMatch(/\+\u00a0added \| Person 1 \| Engineering \|.*person1@example\.com/)
    expect(members('Engineering')).toEqual([email(1), email(2), email(6)])
    expect(members('Support')).toEqual([email(3)])
  })

  test('finds people without case, and knows who is a member already', async () => {
    await start({ people: people(3, 'Engineering', [1]), groups: [{ name: 'Engineering' }] })
    const step = await push(
      groupsFile({ Engineering: { members: ['PERSON1@Example.com', 'Person2@EXAMPLE.com'] } })
    )
    withoutErrors(step)
    expect(members('Engineering')).toEqual([email(1), email(2)])
    expect(writes()).toEqual([`POST ${ENGINEERING}/people`])
  })

  test('takes whoever is not listed out of an exact group, and adds the others', async () => {
    await start({ people: people(6, 'Engineering', [1, 2, 3]), groups: [{ name: 'Engineering' }] })
    const step = await push(groupsFile({ Engineering: exactly([1, 4]) }))
    withoutErrors(step)
    expect(members('Engineering')).toEqual([email(1), email(4)])
  })

  test('adds one person by themselves, and takes one out by themselves', async () => {
    await start({ people: people(4, 'Engineering', [1, 2]), groups: [{ name: 'Engineering' }] })
    withoutErrors(await push(groupsFile({ Engineering: exactly([1, 3]) })))
    expect(writes()).toEqual([
      `DELETE ${ENGINEERING}/people/${personId(email(2))}`,
      `POST ${ENGINEERING}/people`
    ])
    expect(sandbox.requests.at(-1)?.requestBody).toEqual({ id: personId(email(3)) })
  })

  test('adds and takes out many by the hundred', async () => {
    await start({ people: people(460, 'Engineering', range(1, 230)), groups: [{ name: 'Engineering' }] })
    withoutErrors(
      await push(groupsFile({ Engineering: exactly(range(231, 460)) }), { 'max-removals': '100%' })
    )
    expect(writes()).toEqual([
      `POST ${ENGINEERING}/remove-people`,
      `POST ${ENGINEERING}/remove-people`,
      `POST ${ENGINEERING}/remove-people`,
      `POST ${ENGINEERING}/add-people`,
      `POST ${ENGINEERING}/add-people`,
      `POST ${ENGINEERING}/add-people`
    ])
    const sizes = sandbox.requests.filter(isWrite).map(({ requestBody }) => updates(requestBody))
    expect(sizes).toEqual([100, 100, 30, 100, 100, 30])
    expect(members('Engineering')).toEqual(range(231, 460).map(email).toSorted())
  })

  test('needs the manage credentials only, one listing of groups and of people, and no request per group', async () => {
    const names = range(1, 12).map((n) => `Group ${n}`)
    await start({ accounts: accounts(3), people: people(3), groups: names.map((name) => ({ name })) })
    for (const person of sandbox.state.people) person.groupIds.push(...names.map(groupId))
    const step = await push(groupsFile(Object.fromEntries(names.map((name) => [name, exactly([1, 2, 3])]))))
    withoutErrors(step)
    expect(step.outputs).toMatchObject({ changed: 'false', applied: 'false' })
    expect(trace(sandbox)).toEqual(['POST /oauth/token', 'GET /v1/groups', 'GET /v1/people'])
    expect(sandbox.state.accounts.every(({ deletedAt }) => deletedAt === null)).toBe(true)
  })

  test('is shown on a pull request, with the read scope only and without a write', async () => {
    await start({ people: people(5, 'Engineering', [1, 2]), groups: [{ name: 'Engineering' }] })
    const step = await pullRequest(groupsFile({ Engineering: exactly([1, 4]) }))
    withoutErrors(step)
    expect(step.outputs).toMatchObject({
      mode: 'plan',
      changed: 'true',
      applied: 'false',
      'group-changes': '2'
    })
    for (const shown of [step.log, step.summary]) {
      expect(shown).toMatch(/take out.*person2@example\.com|person2@example\.com.*take out/)
      expect(shown).toMatch(/add .*person4@example\.com|person4@example\.com.*add/)
    }
    expect(sandbox.requests[0]?.requestBody).toMatchObject({ scope: 'vanta-api.all:read' })
    expect(writes()).toEqual([])
    expect(members('Engineering')).toEqual([email(1), email(2)])
  })

  test('puts 500 people into 12 groups with one listing of each, and then has nothing to do', async () => {
    const names = range(1, 12).map((n) => `Group ${n}`)
    await start({ people: people(500), groups: names.map((name) => ({ name })) })
    const file = groupsFile(Object.fromEntries(names.map((name) => [name, including(range(1, 500))])))
    withoutErrors(await push(file))
    for (const name of names) expect(members(name)).toHaveLength(500)
    expect(sandbox.requests.filter(isWrite)).toHaveLength(12 * 5)
    const reads = trace(sandbox).filter((line) => line.startsWith('GET'))
    // People come 100 a page: five pages, the four before the last one once more, since the list may have moved; and
    // all of that again, to see what became of the changes.
    expect(reads).toEqual(['GET /v1/groups', ...Array<string>(18).fill('GET /v1/people')])

    sandbox.requests.length = 0
    const again = await push(file)
    withoutErrors(again)
    expect(again.outputs).toMatchObject({ changed: 'false', applied: 'false', 'group-changes': '0' })
    expect(writes()).toEqual([])
  })

  test('stays within the requests that Vanta takes in a minute', async () => {
    const names = range(1, 12).map((n) => `Group ${n}`)
    await sandbox.close()
    // The action's minute lasts 600 ms here.
    sandbox = await startSandbox({
      limits: { windowMs: 600 },
      seed: { people: people(500), groups: names.map((name) => ({ name })) }
    })
    const step = await push(
      groupsFile(Object.fromEntries(names.map((name) => [name, including(range(1, 500))])))
    )
    withoutErrors(step)
    for (const name of names) expect(members(name)).toHaveLength(500)
  })

  test.each([
    ['the examples', readFileSync(new URL('../../examples/groups.yml', import.meta.url), 'utf8')],
    ['the README', snippet('groups')]
  ])('of %s does what its comments say', async (_, file) => {
    await start({
      people: [
        { email: 'ada@example.com' },
        { email: 'mary.jackson@example.com' },
        { email: 'grace@example.com' },
        { email: 'chidi@example.com', groups: ['Contractors', 'Engineering'] }
      ],
      groups: [{ name: 'Engineering' }, { name: 'Contractors' }]
    })
    withoutErrors(await push(file))
    expect(members('Engineering')).toEqual(expect.arrayContaining(['ada@example.com', 'chidi@example.com']))
    expect(members('Contractors')).toEqual(['grace@example.com'])
    const again = await push(file)
    expect(again.outputs).toMatchObject({ changed: 'false', 'failure-reason': '' })
  })
})

describe('refused on its line, in plan as in apply, without a write', () => {
  const seed: Seed = {
    people: [
      ...people(20, 'Engineering', range(1, 10)),
      { id: 'a'.repeat(24), email: 'twice@example.com' },
      { id: 'b'.repeat(24), email: 'Twice@example.com' }
    ],
    groups: [
      { name: 'Engineering' },
      { name: 'Support' },
      { id: 'c'.repeat(24), name: 'Sales' },
      { id: 'd'.repeat(24), name: 'Sales' },
      { name: 'Everyone', source: 'Okta' }
    ]
  }
  const exactFile = (numbers: readonly number[]): string =>
    `groups:\n  Support: { members: [${email(1)}] }\n  Engineering:\n    membership: exact\n    members: [${numbers.map(email).join(', ')}]\n`

  test.each<[string, string, number, RegExp, Inputs]>([
    [
      'an unknown group',
      `groups:\n  Support: { members: [] }\n  Marketing: { members: [] }\n`,
      3,
      /No group in Vanta has the name or id "Marketing"\. Correct it, or create the group/,
      {}
    ],
    [
      'a group in other case, with the name that Vanta has',
      `groups:\n  engineering: { members: [${email(1)}] }\n`,
      2,
      /"engineering".*Vanta has "Engineering": names are case-sensitive/,
      {}
    ],
    [
      'a name that two groups have, with their ids',
      `groups:\n  Sales: { members: [${email(1)}] }\n`,
      2,
      /2 groups in Vanta have the name or id "Sales".*"c{24}", "d{24}"/,
      {}
    ],
    [
      'a group that an identity provider owns',
      `groups:\n  Everyone: { members: [${email(1)}] }\n`,
      2,
      /"Everyone" is owned by Okta.*Change its members there/,
      {}
    ],
    [
      'an address that no person has',
      `groups:\n  Engineering:\n    members:\n      - ${email(1)}\n      - nobody@example.com\n`,
      5,
      /No person in Vanta has the address nobody@example\.com.*"Engineering"/,
      {}
    ],
    [
      'an address that two people have',
      `groups:\n  Engineering:\n    members:\n      - TWICE@example.com\n`,
      4,
      /2 people in Vanta have the address TWICE@example\.com/,
      {}
    ],
    [
      'a group named twice, by name and by id',
      `groups:\n  Engineering: { members: [] }\n  ${groupId('Engineering')}: { members: [${email(1)}] }\n`,
      3,
      /is the same group in Vanta as "Engineering" \(vanta-users\.yml:2\)/,
      {}
    ],
    [
      'more taken out of an exact group than a percentage allows',
      exactFile(range(1, 6)),
      3,
      /take 4 people out of "Engineering"; max-removals allows 3 \(20% of 10 members/,
      {}
    ],
    [
      'more taken out of an exact group than a number allows',
      exactFile(range(1, 8)),
      3,
      /take 2 people out of "Engineering"; max-removals allows 1\./,
      { 'max-removals': '1' }
    ],
    [
      'a protected person taken out of an exact group',
      exactFile(range(1, 9)),
      3,
      /person10@example\.com is protected by the input protected-users.*"Engineering"/,
      { 'protected-users': 'Person10@Example.com' }
    ]
  ])('%s', async (_, file, line, message, inputs) => {
    await start(seed)
    for (const run of [pullRequest, push]) {
      const step = await run(file, inputs)
      expect(step.status).toBe(1)
      expect(step.outputs).toMatchObject({ 'failure-reason': 'refused', applied: 'false' })
      const refusals = errors(step).filter(({ properties }) => properties['file'] !== undefined)
      expect(refusals).toHaveLength(1)
      expect(refusals[0]?.message).toMatch(message)
      expect(refusals[0]?.properties).toMatchObject({ file: 'vanta-users.yml', line: String(line) })
      expect(step.summary).toMatch(/refused/i)
    }
    expect(writes()).toEqual([])
  })

  test('every refusal is shown at once, and removals are counted group by group', async () => {
    await start({
      people: range(1, 20).map((n) => ({ email: email(n), groups: [n <= 10 ? 'One' : 'Two'] })),
      groups: [{ name: 'One' }, { name: 'Two' }]
    })
    const both = groupsFile({ One: exactly(range(1, 7)), Two: exactly(range(11, 17)) })
    withoutErrors(await pullRequest(both))
    const step = await pullRequest(
      groupsFile({ One: exactly(range(1, 6)), Two: exactly(range(11, 16)), Three: including([]) })
    )
    const shown = errors(step)
      .map(({ message }) => message)
      .join('\n')
    for (const group of ['of "One"', 'of "Two"', '"Three"']) expect(shown).toContain(group)
  })
})

describe('what Vanta answers', () => {
  test.each(['error', 'success'] as const)(
    'who is a member already, or none any more, is fine where Vanta calls it %s',
    async (repeatedMembers) => {
      await start(
        { people: people(8, 'Engineering', [1, 2]), groups: [{ name: 'Engineering' }] },
        { repeatedMembers }
      )
      // Between the plan and its writes, somebody did the same by hand: one person each way, then several.
      for (const [listedFirst, listedLast] of [
        [[2], [3]],
        [
          [1, 2],
          [4, 5, 6]
        ]
      ] as const) {
        sandbox.requests.length = 0
        sandbox.fault({
          kind: 'transform',
          match: { path: '/v1/people' },
          transform: range(1, 8).map((n, i) => ({
            at: `/results/data/${i}/groupIds`,
            value: listedFirst.some((one) => one === n) ? [groupId('Engineering')] : []
          }))
        })
        for (const person of sandbox.state.people)
          person.groupIds = listedLast.some((n) => email(n) === person.emailAddress)
            ? [groupId('Engineering')]
            : []
        const step = await push(groupsFile({ Engineering: exactly(listedLast) }))
        withoutErrors(step)
        expect(writes()).toHaveLength(2)
        expect(members('Engineering')).toEqual(listedLast.map(email))
      }
    }
  )

  test('a change of which no answer came is done where people show it', async () => {
    await start({ people: people(150), groups: [{ name: 'Engineering' }] })
    sandbox.fault({ kind: 'status', status: 400, effect: 'after', match: { path: '/add-people', times: 99 } })
    withoutErrors(await push(groupsFile({ Engineering: including(range(1, 150)) })))
    expect(members('Engineering')).toHaveLength(150)
  })

  test('a success for several people that does not stick is a failed item for each', async () => {
    await start({ people: people(4), groups: [{ name: 'Engineering' }] })
    sandbox.fault({ kind: 'undo', match: { method: 'POST', path: '/v1/groups' } })
    const step = await push(groupsFile({ Engineering: including([1, 2]) }))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'partly-applied', 'group-changes': '0' })
  })

  test('a success whose own answer lacks the group is a failed item where people lack it too', async () => {
    await start({ people: people(4), groups: [{ name: 'Engineering' }] })
    const match = { method: 'POST', path: '/v1/groups' }
    sandbox.fault({ kind: 'status', status: 200, body: { id: personId(email(1)), groupIds: [] }, match })
    const step = await push(groupsFile({ Engineering: including([1]) }))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'partly-applied', 'group-changes': '0' })
    expect(errors(step).some(({ message }) => /does not show it/.test(message))).toBe(true)
  })

  test('an error for one of many is reported on its line, the others go through, and the run says so', async () => {
    await start({ people: people(4), groups: [{ name: 'Engineering' }, { name: 'Support' }] })
    sandbox.fault({
      kind: 'transform',
      match: { path: '/v1/people' },
      transform: [
        { at: '/results/data/3/id', value: 'e'.repeat(24) },
        { at: '/results/data/3/emailAddress', value: 'ghost@example.com' }
      ]
    })
    const step = await push(
      `groups:\n  Engineering:\n    members:\n      - ${email(1)}\n      - ghost@example.com\n      - ${email(2)}\n  Support: { members: [${email(3)}] }\n`
    )
    expect(step.status).toBe(1)
    expect(step.outputs).toMatchObject({
      'failure-reason': 'partly-applied',
      applied: 'true',
      'group-changes': '3'
    })
    expect(step.summary).toMatch(/Person not found/)
    const [failed, ...others] = errors(step).filter(({ properties }) => properties['file'] !== undefined)
    expect(others).toEqual([])
    expect(failed?.message).toMatch(/ghost@example\.com.*Person not found/)
    expect(failed?.properties).toMatchObject({ file: 'vanta-users.yml', line: '5' })
    expect(members('Engineering')).toEqual([email(1), email(2)])
    expect(members('Support')).toEqual([email(3)])
  })

  test('a call turned down as a whole fails its people only', async () => {
    await start({ people: people(4), groups: [{ name: 'Engineering' }, { name: 'Support' }] })
    sandbox.fault({
      kind: 'status',
      status: 422,
      body: { message: 'Group is locked' },
      match: { path: `${ENGINEERING}/add-people` }
    })
    const step = await push(groupsFile({ Engineering: including([1, 2]), Support: including([3]) }))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'partly-applied', applied: 'true' })
    expect(errors(step).filter(({ message }) => message.includes('Group is locked')).length).toBe(2)
    expect(members('Engineering')).toEqual([])
    expect(members('Support')).toEqual([email(3)])
    withoutErrors(await push(groupsFile({ Engineering: including([1, 2]), Support: including([3]) })))
    expect(members('Engineering')).toEqual([email(1), email(2)])
  })

  test.each([
    ['people', '/v1/people'],
    ['groups', '/v1/groups']
  ])('a list of %s that is cut short ends the run before any write', async (_, path) => {
    await start({ people: people(3), groups: [{ name: 'Engineering' }] })
    sandbox.fault({ kind: 'truncate', match: { method: 'GET', path, times: Number.POSITIVE_INFINITY } })
    const step = await push(groupsFile({ Engineering: exactly([1]) }))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'vanta-error', applied: 'false' })
    expect(writes()).toEqual([])
  })

  test('a rate limit is waited out', async () => {
    await start({ people: people(4), groups: [{ name: 'Engineering' }] })
    sandbox.fault({ kind: 'status', status: 429, match: { path: '/add-people' } })
    const step = await push(groupsFile({ Engineering: including([1, 2]) }))
    withoutErrors(step)
    expect(step.log).toMatch(/429.*waiting/)
  })
})

const both = (size: number, groups: object): string => usersFile(accounts(size), { groups })

describe('groups together with users', () => {
  test('are changed after the accounts are verified, and before the offboarding', async () => {
    await start({
      accounts: accounts(5),
      people: [...people(4), { email: email(5), status: 'FORMER' }, { email: 'boss@example.com' }],
      groups: [{ name: 'Engineering' }]
    })
    const step = await push(both(4, { Engineering: including([1, 2]) }), {
      ...accountInputs(sandbox),
      'offboarding-acknowledger': 'boss@example.com'
    })
    withoutErrors(step)
    expect(step.outputs).toMatchObject({ removed: '1' })
    const written = trace(sandbox).filter((line) => !line.includes('/oauth/'))
    expect(written.slice(written.indexOf('PUT /v1/resources/user_account'))).toEqual([
      'PUT /v1/resources/user_account',
      'GET /v1/resources/user_account',
      `POST ${ENGINEERING}/add-people`,
      'POST /v1/people/offboard',
      'GET /v1/people'
    ])
    expect(members('Engineering')).toEqual([email(1), email(2)])
    // People are listed once for leavers and groups together, and the accounts are looked at again.
    const before = written.slice(0, written.indexOf('PUT /v1/resources/user_account'))
    expect(before.filter((line) => line === 'GET /v1/people')).toHaveLength(1)
    expect(before.at(-1)).toBe('GET /v1/resources/user_account')
  })

  test('an account that appears while Vanta makes the reading of groups wait is not deleted', async () => {
    await start({ accounts: accounts(5), people: people(5), groups: [{ name: 'Engineering' }] })
    const limited = { kind: 'status', status: 429, headers: { 'Retry-After': '2' } } as const
    sandbox.fault({ ...limited, match: { path: '/v1/groups' } })
    const late = { ...account(77), createdAt: '', updatedAt: '', deletedAt: null }
    const step = await runStep({
      files: { 'vanta-users.yml': both(5, { Engineering: including([1]) }) },
      inputs: { ...manageInputs(sandbox), ...accountInputs(sandbox) },
      onOutput: (text) => {
        // The accounts have come by then: their list does not wait.
        if (text.includes('waiting')) setTimeout(() => sandbox.state.accounts.push(late), 1_000)
      }
    })
    expect(step.outputs).toMatchObject({ 'failure-reason': 'plan-changed', applied: 'false' })
    expect(errors(step).some(({ message }) => message.includes('u-0077 is live in Vanta'))).toBe(true)
    expect(writes()).toEqual([])
  })

  test('are not touched where the accounts do not read back as sent', async () => {
    await start({ accounts: accounts(5), people: people(5), groups: [{ name: 'Engineering' }] })
    storesOtherwise(sandbox)
    const step = await push(both(5, { Engineering: including([1, 2]) }), accountInputs(sandbox))
    expect(step.outputs['failure-reason']).toBe('verification-failed')
    expect(writes()).toEqual(['PUT /v1/resources/user_account'])
    expect(members('Engineering')).toEqual([])
  })

  test('a refusal on either side stops both', async () => {
    await start({ accounts: accounts(10), people: people(10), groups: [{ name: 'Engineering' }] })
    const unknownGroup = await push(both(10, { Engineers: including([1]) }), accountInputs(sandbox))
    expect(unknownGroup.outputs['failure-reason']).toBe('refused')
    const tooMany = await push(both(5, { Engineering: including([1]) }), accountInputs(sandbox))
    expect(tooMany.outputs['failure-reason']).toBe('refused')
    expect(writes()).toEqual([])
  })

  test('an empty list of users stays the refused wipe-out', async () => {
    await start({ accounts: accounts(3), people: people(3), groups: [{ name: 'Engineering' }] })
    const step = await push(
      usersFile([], { groups: { Engineering: including([1]) } }),
      accountInputs(sandbox)
    )
    expect(step.outputs['failure-reason']).toBe('refused')
    expect(writes()).toEqual([])
  })

  test('a protected id protects the person of that account in groups as well', async () => {
    await start({
      accounts: accounts(3),
      people: people(3, 'Engineering', [1, 2, 3]),
      groups: [{ name: 'Engineering' }]
    })
    const step = await push(both(3, { Engineering: exactly([1, 3]) }), {
      ...accountInputs(sandbox),
      'protected-users': account(2).uniqueId
    })
    expect(step.outputs['failure-reason']).toBe('refused')
    expect(errors(step).some(({ message }) => /person2@example\.com is protected/.test(message))).toBe(true)
    expect(writes()).toEqual([])
  })
})

describe('the plan digest', () => {
  test('covers the groups, and binds an apply to the plan that was seen', async () => {
    await start({
      people: people(5, 'Engineering', [5]),
      groups: [{ name: 'Engineering' }, { name: 'Support' }]
    })
    const digest = async (groups: object): Promise<string> =>
      (await pullRequest(groupsFile(groups))).outputs['plan-digest'] ?? ''
    const wanted = { Engineering: including([1, 2]), Support: including([3]) }
    const seen = await digest(wanted)
    expect(seen).toMatch(/^[0-9a-f]{64}$/)
    expect(await digest({ Support: including([3]), Engineering: including([2, 1]) })).toBe(seen)
    expect(await digest({ [groupId('Engineering')]: including([1, 2]), Support: including([3]) })).toBe(seen)
    const others = [
      { Engineering: including([1, 2]), Support: including([4]) },
      { Engineering: including([1, 2, 3]) },
      { Engineering: exactly([1, 2]), Support: including([3]) }
    ]
    for (const other of others) expect(await digest(other)).not.toBe(seen)

    const changed = await push(groupsFile(others[0] ?? {}), { 'expected-plan': seen })
    expect(changed.outputs['failure-reason']).toBe('plan-changed')
    expect(writes()).toEqual([])
    withoutErrors(await push(groupsFile(wanted), { 'expected-plan': seen }))
    expect(members('Engineering')).toEqual([email(1), email(2), email(5)])
  })
})

describe('before Vanta is asked', () => {
  test('the groups of a file are checked without credentials', async () => {
    const file =
      'groups:\n  Engineering:\n    membership: excat\n    members: [ada@example.com]\n  Support:\n    members: [not an address]\n'
    const wrong = await runStep({ files: { 'vanta-users.yml': file }, inputs: { mode: 'validate' } })
    expect(wrong.status).toBe(1)
    expect(wrong.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'invalid-users-file' })
    const lines = errors(wrong).flatMap(({ properties }) => properties['line'] ?? [])
    expect(lines).toEqual(expect.arrayContaining(['3', '6']))
    const right = await runStep({
      files: { 'vanta-users.yml': groupsFile({ Engineering: including([1]) }) },
      inputs: { mode: 'validate' }
    })
    expect(right.outputs).toMatchObject({ mode: 'validate', 'failure-reason': '' })
  })

  test('missing manage credentials are an error that names the inputs', async () => {
    await start({ accounts: accounts(3) })
    const step = await runStep({
      files: { 'vanta-users.yml': usersFile(accounts(3), { groups: { Engineering: including([1]) } }) },
      inputs: accountInputs(sandbox)
    })
    expect(step.status).toBe(1)
    expect(step.outputs['failure-reason']).toBe('configuration')
    expect(
      errors(step).some(({ message }) => /manage-client-id and manage-client-secret.*groups/.test(message))
    ).toBe(true)
    expect(sandbox.requests).toEqual([])
  })
})
