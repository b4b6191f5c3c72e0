// The whole action on groups of people: the committed bundle as a child process, against the sandbox.
import { describe, expect, test } from '@jest/globals'
import { manageInputs } from '../../scripts/runner.ts'
import { groupId, type SeedPerson } from '../../sandbox/build-state.ts'
import { expectGreen, expectStopped, members, open, steps, vanta, writes } from '../support/action.ts'
import { read } from '../support/repository.ts'
import { snippet, trace } from '../support/world.ts'

const run = steps(() => ({ fast: true, inputs: manageInputs(vanta()) }))

const email = (n: number): string => `person${n}@example.com`
/** People from 1; those whose number is in `inside` are members of Engineering. */
const people = (size: number, inside: readonly number[] = []): SeedPerson[] =>
  Array.from({ length: size }, (_, i) => ({
    email: email(i + 1),
    display: `Person ${i + 1}`,
    groups: inside.includes(i + 1) ? ['Engineering'] : []
  }))
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
const groupsFile = (groups: object): string => JSON.stringify({ groups })
const including = (numbers: readonly number[]) => ({ members: numbers.map(email) })
const exactly = (numbers: readonly number[]) => ({ membership: 'exact', members: numbers.map(email) })
const engineering = (size: number, inside: readonly number[] = [], ...more: readonly string[]) =>
  open({ people: people(size, inside), groups: ['Engineering', ...more].map((name) => ({ name })) })

const ENGINEERING = `/v1/groups/${groupId('Engineering')}`

describe('a file with groups', () => {
  test('adds people regardless of case, to groups by name or id, and takes nobody out', async () => {
    await engineering(6, [1, 6], 'Support')
    const step = await run(
      groupsFile({
        Engineering: { members: ['PERSON1@Example.com', 'Person2@EXAMPLE.com'] },
        [groupId('Support')]: including([3])
      })
    )
    expectGreen(step, { mode: 'apply', changed: 'true', applied: 'true', 'group-changes': '2' })
    expect(step.summary).toMatch(/\+\u00a0added \| Person 2 \| Engineering \|.*person2@example\.com/i)
    expect(members('Engineering')).toEqual([email(1), email(2), email(6)])
    expect(members('Support')).toEqual([email(3)])
  })

  test('changes many people a hundred at a time, and then has nothing to do', async () => {
    await engineering(460, range(1, 230))
    const file = groupsFile({ Engineering: exactly(range(231, 460)) })
    expectGreen(await run(file, { inputs: { 'max-removals': '100%' } }))
    const calls = ['remove', 'remove', 'remove', 'add', 'add', 'add']
    expect(writes()).toEqual(calls.map((call) => `POST ${ENGINEERING}/${call}-people`))
    expect(members('Engineering')).toEqual(range(231, 460).map(email).toSorted())
    vanta().requests.length = 0
    expectGreen(await run(file), { changed: 'false', applied: 'false', 'group-changes': '0' })
    // People come 100 a page: five pages, and the four before the last one once more, since the list may have moved.
    const reads = Array<string>(9).fill('GET /v1/people')
    expect(trace(vanta())).toEqual(['POST /oauth/token', 'GET /v1/groups', ...reads])
  })

  test("stays within Vanta's rate limit, for 500 people in 12 groups", async () => {
    const names = range(1, 12).map((n) => `Group ${n}`)
    // The action's minute lasts 600 ms here.
    await open(
      { people: people(500), groups: names.map((name) => ({ name })) },
      { limits: { windowMs: 600 } }
    )
    expectGreen(
      await run(groupsFile(Object.fromEntries(names.map((name) => [name, including(range(1, 500))]))))
    )
    for (const name of names) expect(members(name)).toHaveLength(500)
  })

  test.each([
    ['the examples', read('examples/groups.yml')],
    ['the README', snippet('groups')]
  ])('of %s does what its comments say', async (_, file) => {
    await open({
      people: [
        { email: 'ada@example.com' },
        { email: 'mary.jackson@example.com' },
        { email: 'grace@example.com' },
        { email: 'chidi@example.com', groups: ['Contractors', 'Engineering'] }
      ],
      groups: [{ name: 'Engineering' }, { name: 'Contractors' }]
    })
    expectGreen(await run(file))
    expect(members('Engineering')).toEqual(expect.arrayContaining(['ada@example.com', 'chidi@example.com']))
    expect(members('Contractors')).toEqual(['grace@example.com'])
    expectGreen(await run(file), { changed: 'false' })
  })
})

test('every refusal of a group is shown at once, on its line, in plan as in apply', async () => {
  await open({
    people: people(20, range(1, 10)),
    groups: [{ name: 'Engineering' }, { name: 'Everyone', source: 'Okta' }]
  })
  const file = `groups:
  Marketing: { members: [] }
  Everyone: { members: [${email(1)}] }
  Engineering:
    membership: exact
    members:
      - nobody@example.com
${range(1, 6)
  .map((n) => `      - ${email(n)}\n`)
  .join('')}`
  for (const event of ['pull_request', 'push']) {
    const step = await run(file, { event, inputs: { 'protected-users': 'Person10@Example.com' } })
    expectStopped(step, 'refused')
    const refusals = step.annotations.filter(
      ({ level, properties }) => level === 'error' && properties['file'] === 'vanta-users.yml'
    )
    expect(refusals.map(({ properties, message }) => `${properties['line']} ${message}`).toSorted()).toEqual([
      expect.stringMatching(/^2 No group in Vanta has the name or id "Marketing"/),
      expect.stringMatching(/^3 The group "Everyone" is owned by Okta/),
      expect.stringMatching(/^4 .*take 4 people out of "Engineering"; max-removals allows 3 \(20% of 10/),
      expect.stringMatching(/^4 .*person10@example\.com is protected.*"Engineering"/i),
      expect.stringMatching(/^7 No person in Vanta has the address nobody@example\.com/)
    ])
    expect(step.summary).toMatch(/refused/i)
  }
})

describe('what Vanta answers', () => {
  test('an error for one of many people is reported on its line, the others go through, and the run says so', async () => {
    await engineering(4, [], 'Support')
    vanta().fault({
      kind: 'transform',
      match: { path: '/v1/people' },
      transform: [
        { at: '/results/data/3/id', value: 'e'.repeat(24) },
        { at: '/results/data/3/emailAddress', value: 'ghost@example.com' }
      ]
    })
    const step = await run(
      `groups:\n  Engineering:\n    members:\n      - ${email(1)}\n      - ghost@example.com\n      - ${email(2)}\n  Support: { members: [${email(3)}] }\n`
    )
    expect(step).toMatchObject({
      status: 1,
      outputs: { 'failure-reason': 'partly-applied', applied: 'true', 'group-changes': '3' }
    })
    expect(step.summary).toMatch(/Person not found/)
    const failed = step.annotations.filter(({ properties }) => properties['file'] !== undefined)
    expect(failed.filter(({ level }) => level === 'error')).toMatchObject([
      { message: expect.stringMatching(/ghost@example\.com.*Person not found/), properties: { line: '5' } }
    ])
    expect(members('Engineering')).toEqual([email(1), email(2)])
    expect(members('Support')).toEqual([email(3)])
  })
})
