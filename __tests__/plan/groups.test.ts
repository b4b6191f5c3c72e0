import { describe, expect, test } from '@jest/globals'
import { protectedBy } from '../../src/plan/protected.ts'
import { planGroups } from '../../src/kinds/groups/plan.ts'
import type { WantedGroup } from '../../src/roster/roster.ts'
import type { Group, Person } from '../../src/vanta/model.ts'
import { at, group, limit, LIMITS, person, refusalsOf, said, wantedGroup } from './values.ts'
import { read } from '../support/texts.ts'

const ada = person({ id: 'p-ada', email: 'ada@example.com', name: 'Ada' })
const bob = person({ id: 'p-bob', email: 'bob@example.com', name: 'Bob' })
const design = group({ id: 'g-2', name: 'Design' })

const plan = (
  wanted: readonly WantedGroup[],
  people: readonly Person[],
  groups: readonly Group[] = [group()],
  over: Readonly<{ maxRemovals?: string; protectedUsers?: readonly string[] }> = {}
) => {
  const limits = { ...LIMITS, maxRemovals: limit(over.maxRemovals ?? '20%') }
  const protection = protectedBy(over.protectedUsers ?? [], [], [], people)
  const { changes, notes, guards } = planGroups(wanted, groups, people, limits, protection)
  return { changes, notes: said(notes), guards, refusals: said(refusalsOf(guards)) }
}

const inGroup = (one: Person, ...groupIds: string[]): Person => ({ ...one, groupIds })

const exactly = (...members: readonly string[]) => wantedGroup(members, { membership: 'exact' })

describe('a group', () => {
  test('adds people who are listed and are not members, on the line of the member', () => {
    const people = [ada, inGroup(bob, 'g-1')]
    const { changes, guards } = plan([wantedGroup(['ADA@example.com', 'bob@example.com'])], people)
    const subject = { id: 'p-ada', email: 'ada@example.com', name: 'Ada' }
    const target = { id: 'g-1', name: 'Engineering' }
    expect(changes).toMatchObject([{ act: 'members.added', subject, target, place: at(11) }])
    expect(guards).toMatchObject([
      { name: 'groups', stops: 'groups', summary: '1 to add, 0 to take out, in 1 group', refusals: [] }
    ])
  })

  test('leaves people who are not listed where membership is include', () => {
    const people = [inGroup(ada, 'g-1'), inGroup(bob, 'g-1')]
    expect(plan([wantedGroup(['ada@example.com'])], people).changes).toEqual([])
  })

  test('takes out people who are not listed where membership is exact, on the line of the group', () => {
    const people = [inGroup(ada, 'g-1', 'g-2'), inGroup(bob, 'g-2', 'g-1')]
    const { changes, notes, guards } = plan([exactly('ada@example.com')], people)
    const [subject, target] = [{ id: 'p-bob' }, { id: 'g-1' }]
    expect(changes).toMatchObject([{ act: 'members.removed', subject, target, place: at(10) }])
    expect(notes).toEqual([])
    expect(guards).toMatchObject([
      { summary: '0 to add, 1 to take out, in 1 group' },
      { name: 'max-removals', stops: 'groups', refusals: [] }
    ])
  })

  test('is found by its id', () => {
    const wanted = wantedGroup(['ada@example.com'], { nameOrId: 'g-1' })
    expect(plan([wanted], [ada]).changes).toMatchObject([{ target: { name: 'Engineering' } }])
  })

  test('is changed where Vanta does not give its source, with a notice that Vanta may reject that', () => {
    const untold = [group({ source: null })]
    expect(plan([wantedGroup(['ada@example.com'])], [ada], untold)).toMatchObject({
      changes: [{ act: 'members.added' }],
      refusals: [],
      notes: [
        'notice vanta-users.yml:10: Vanta does not say who keeps the group "Engineering". If an identity provider does, Vanta rejects these changes: make them there, and remove the group from this file.'
      ]
    })
    expect(plan([wantedGroup(['ada@example.com'])], [inGroup(ada, 'g-1')], untold).notes).toEqual([])
  })

  test.each([[null], [''], ['Vanta'], ['vanta']])('is kept in Vanta where its source is %p', (source) => {
    expect(plan([wantedGroup(['ada@example.com'])], [ada], [group({ source })]).refusals).toEqual([])
  })
})

test('changes of groups take out before they add, by group and address, in whatever order the file has them', () => {
  const groups = [group(), design, group({ id: 'g-3', name: 'Other' })]
  const cy = person({ id: 'p-cy', email: 'Cy@example.com' })
  const people = [ada, inGroup(bob, 'g-1', 'g-2'), inGroup(cy, 'g-1')]
  const wanted = [
    exactly('ada@example.com'),
    { ...exactly('ada@example.com'), nameOrId: 'Design' },
    wantedGroup(['bob@example.com', 'ada@example.com'], { nameOrId: 'g-3' })
  ]
  const expected = [
    'members.removed Design p-bob',
    'members.removed Engineering p-bob',
    'members.removed Engineering p-cy',
    'members.added Design p-ada',
    'members.added Engineering p-ada',
    'members.added Other p-ada',
    'members.added Other p-bob'
  ]
  const shown = (list: readonly WantedGroup[], all: readonly Person[]) =>
    plan(list, all, groups).changes.map(({ act, target, subject }) => `${act} ${target.name} ${subject.id}`)
  expect(shown(wanted, people)).toEqual(expected)
  expect(shown(wanted.toReversed(), people.toReversed())).toEqual(expected)
  const { summary } = plan(wanted, people, groups).guards[0] ?? {}
  expect(read(summary)).toBe('4 to add, 3 to take out, in 3 groups')
})

describe('a group is refused on its line', () => {
  const none = (more: string) =>
    `No group in Vanta has the name or id "Engineering". ${more}Correct it, or create the group in Vanta first.`
  const two = (nameOrId: string) =>
    `2 groups in Vanta have the name or id "${nameOrId}". Use the id of the right one ("g-1", "g-2"), or rename the others in Vanta.`
  const OWNED =
    'The group "Engineering" is owned by Okta, an identity provider. Change its members there, and take it out of this file.'
  const inCapitals = group({ name: 'ENGINEERING' })
  const elsewhere = none('Vanta has "ENGINEERING": names are case-sensitive. ')
  const twins = [group(), group({ id: 'g-2' })]

  test.each<[string, readonly Group[], string, string]>([
    ['that Vanta does not have', [group({ name: 'Sales' })], 'Engineering', none('')],
    ['that Vanta has in another case, which is named', [inCapitals], 'Engineering', elsewhere],
    ['that is one of two with its name, whose ids are given', twins, 'Engineering', two('Engineering')],
    ['whose id is the name of another', [group(), group({ id: 'g-2', name: 'g-1' })], 'g-1', two('g-1')],
    ['that an identity provider owns', [group({ source: 'Okta' })], 'Engineering', OWNED]
  ])('%s', (_, groups, nameOrId, message) => {
    const { changes, refusals } = plan([wantedGroup(['ada@example.com'], { nameOrId })], [ada], groups)
    expect(changes).toEqual([])
    expect(refusals).toEqual([`vanta-users.yml:10: ${message}`])
  })

  test('that is in the file by name and by id', () => {
    const wanted = [wantedGroup(['ada@example.com']), wantedGroup([], { nameOrId: 'g-1', place: at(30) })]
    expect(plan(wanted, [ada]).refusals).toEqual([
      'vanta-users.yml:30: "g-1" is the same group in Vanta as "Engineering" (vanta-users.yml:10). Keep one of the two entries.'
    ])
  })
})

describe('a member is refused on their line', () => {
  test('whom Vanta does not know', () => {
    expect(plan([wantedGroup(['ada@example.com', 'x@example.com'])], [ada])).toMatchObject({
      changes: [{ subject: { id: 'p-ada' } }],
      refusals: [
        'vanta-users.yml:12: No person in Vanta has the address x@example.com, so they cannot be a member of "Engineering". Correct the address, or wait until the person is in Vanta.'
      ]
    })
  })

  test('whose address two people in Vanta have', () => {
    expect(plan([wantedGroup(['ada@example.com'])], [ada, { ...ada, id: 'p-2' }])).toMatchObject({
      changes: [],
      refusals: [
        'vanta-users.yml:11: 2 people in Vanta have the address ada@example.com, so it is not certain who is to be a member of "Engineering". Fix the people in Vanta, or change the group there.'
      ]
    })
  })
})

describe('taking people out of an exact group', () => {
  const members = (amount: number) =>
    Array.from({ length: amount }, (_, index) => inGroup(person({ id: `p-${index}` }), 'g-1'))
  /** The group without the first people. */
  const without = (amount: number, people: readonly Person[]) =>
    exactly(...people.slice(amount).map(({ email }) => email))

  test('is limited by max-removals, of its own members', () => {
    const twenty = members(20)
    const people = [...twenty, ada, bob]
    expect(plan([without(4, twenty)], people).refusals).toEqual([])
    const { guards, refusals } = plan([without(5, twenty)], people)
    expect(read(guards[1]?.summary)).toBe('5 people taken out, of 20 members of "Engineering"; limit 4 (20%)')
    expect(refusals).toEqual([
      'vanta-users.yml:10: This run would take 5 people out of "Engineering"; max-removals allows 4 (20% of 20 members of "Engineering", never less than 3). If this is intended, raise the input max-removals for this run; if not, list those who should stay.'
    ])
  })

  test('is limited for each group by itself', () => {
    const people = members(4).map((one) => inGroup(one, 'g-1', 'g-2'))
    const two = [without(2, people), { ...without(2, people), nameOrId: 'Design' }]
    expect(plan(two, people, [group(), design], { maxRemovals: '2' }).refusals).toEqual([])
    const { guards, refusals } = plan(two, people, [group(), design], { maxRemovals: '1' })
    expect(refusals).toHaveLength(2)
    expect(guards.slice(1).map(({ summary }) => read(summary))).toEqual([
      '2 people taken out, of 4 members of "Design"; limit 1',
      '2 people taken out, of 4 members of "Engineering"; limit 1'
    ])
  })

  test('is reported in the singular for one person, and not limited where nobody leaves', () => {
    const people = members(4)
    const none = { maxRemovals: '0' }
    expect(plan([without(1, people)], people, undefined, none).refusals).toEqual([
      expect.stringContaining('This run would take 1 person out of')
    ])
    expect(plan([without(0, people)], people, undefined, none).guards).toHaveLength(1)
  })

  test('never touches a protected person', () => {
    const people = [inGroup(ada, 'g-1'), inGroup(bob, 'g-1')]
    const one = { protectedUsers: ['Ada@example.com'] }
    const { changes, guards, refusals } = plan([exactly('bob@example.com')], people, undefined, one)
    expect(changes).toMatchObject([{ subject: { id: 'p-ada' }, flags: [{ code: 'protected' }] }])
    expect(guards.at(-1)).toMatchObject({ name: 'protected-users', stops: 'groups' })
    expect(read(guards.at(-1)?.summary)).toBe('1 protected person taken out')
    const both = { protectedUsers: ['ada@example.com', 'bob@example.com'] }
    const all = plan([exactly('p-1@example.com')], [...people, person()], undefined, both)
    expect(read(all.guards.at(-1)?.summary)).toBe('2 protected people taken out')
    expect(refusals).toEqual([
      'vanta-users.yml:10: ada@example.com is protected by the input protected-users, and would be taken out of "Engineering". List them in the group, or remove them from protected-users.'
    ])
  })

  test('never touches people whom no file can list, and says so', () => {
    const twice = [inGroup(ada, 'g-1'), inGroup({ ...ada, id: 'p-2', name: ada.email }, 'g-1')]
    const nameless = inGroup(person({ id: 'p-3', email: '', name: 'No Body' }), 'g-1')
    const unwanted = inGroup(person({ id: 'p-4' }), 'g-1')
    const people = [...twice, nameless, unwanted, inGroup(bob, 'g-1')]
    expect(plan([exactly('bob@example.com')], people)).toMatchObject({
      changes: [{ act: 'members.removed', subject: { id: 'p-4' } }],
      refusals: [],
      notes: [
        'notice vanta-users.yml:10: Ada (ada@example.com), ada@example.com and No Body (no address) stay in "Engineering": no file can list a person without an address of their own. Fix the people in Vanta, or change the group there.'
      ]
    })
  })

  test.each([
    [1, 'No 0 (no address) stays in "Engineering"'],
    [5, 'No 4 (no address) stay in "Engineering"'],
    [7, 'No 4 (no address) and 2 more stay in "Engineering"']
  ])('names five people at most of %i who stay', (amount, message) => {
    const nameless = Array.from({ length: amount }, (_, index) =>
      inGroup(person({ id: `p-${index}`, email: '', name: `No ${index}` }), 'g-1')
    )
    expect(plan([exactly('bob@example.com')], [...nameless, bob]).notes).toEqual([
      expect.stringContaining(message)
    ])
  })

  test('empties no group: an exact one without members is refused', () => {
    expect(plan([exactly()], [inGroup(ada, 'g-1')]).refusals).toEqual([
      'vanta-users.yml:10: The group "Engineering" is exact and lists no member. The sync would take everybody out, so it is always refused. List the members, or remove the group from the file to leave it alone.'
    ])
    expect(plan([wantedGroup([])], [inGroup(ada, 'g-1')]).refusals).toEqual([])
  })

  test('does not hide what is wrong with its members', () => {
    expect(plan([exactly('x@example.com')], members(10)).refusals).toHaveLength(2)
  })
})
