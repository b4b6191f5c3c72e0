import { describe, expect, test } from '@jest/globals'
import { protectedBy } from '../../src/plan/protected.ts'
import { planGroups } from '../../src/kinds/groups/plan.ts'
import type { WantedGroup } from '../../src/roster/roster.ts'
import type { Group, Person } from '../../src/vanta/model.ts'
import { at, group, limit, LIMITS, person, refusalsOf, wantedGroup } from './values.ts'
import { plain, say } from '../../src/say.ts'
import { read } from '../support/texts.ts'

const ada = person({ id: 'p-ada', email: 'ada@example.com', name: 'Ada' })
const bob = person({ id: 'p-bob', email: 'bob@example.com', name: 'Bob' })

const plan = (
  wanted: readonly WantedGroup[],
  people: readonly Person[],
  groups: readonly Group[] = [group()],
  over: Readonly<{ maxRemovals?: string; protectedUsers?: readonly string[] }> = {}
) => {
  const limits = { ...LIMITS, maxRemovals: limit(over.maxRemovals ?? '20%') }
  const protection = protectedBy(over.protectedUsers ?? [], [], [], people)
  const { changes, notes, guards } = planGroups(wanted, groups, people, limits, protection)
  return { changes, notes, guards, refusals: refusalsOf(guards) }
}

const summaryOf = ({ guards }: ReturnType<typeof plan>): string => plain(guards[0]?.summary ?? say``)

const inGroup = (one: Person, ...groupIds: string[]): Person => ({ ...one, groupIds })

describe('a group', () => {
  test('adds people who are listed and not members, on the member’s line', () => {
    expect(
      plan([wantedGroup(['ADA@example.com', 'bob@example.com'])], [ada, inGroup(bob, 'g-1')])
    ).toMatchObject({
      changes: [
        {
          act: 'members.added',
          subject: { id: 'p-ada', email: 'ada@example.com', name: 'Ada' },
          target: { id: 'g-1', name: 'Engineering' },
          place: at(11)
        }
      ],
      refusals: [],
      guards: [{ name: 'groups', stops: 'groups', summary: '1 to add, 0 to take out, in 1 group' }]
    })
  })

  test('leaves people who are not listed where membership is include', () => {
    expect(
      plan([wantedGroup(['ada@example.com'])], [inGroup(ada, 'g-1'), inGroup(bob, 'g-1')]).changes
    ).toEqual([])
  })

  test('removes people who are not listed where membership is exact, on the group’s line', () => {
    const wanted = wantedGroup(['ada@example.com'], { membership: 'exact' })
    const people = [inGroup(ada, 'g-1', 'g-2'), inGroup(bob, 'g-2', 'g-1')]
    expect(plan([wanted], people)).toMatchObject({
      changes: [{ act: 'members.removed', subject: { id: 'p-bob' }, target: { id: 'g-1' }, place: at(10) }],
      notes: [],
      refusals: [],
      guards: [
        { name: 'groups', summary: '0 to add, 1 to take out, in 1 group' },
        {
          name: 'max-removals',
          stops: 'groups',
          summary: '1 person taken out, of 2 members of "Engineering"; limit 3 (20%, at least 3)'
        }
      ]
    })
  })

  test('is found by its id', () => {
    const wanted = wantedGroup(['ada@example.com'], { nameOrId: 'g-1' })
    expect(plan([wanted], [ada]).changes).toMatchObject([{ target: { name: 'Engineering' } }])
  })

  test('takes in a person once, also if the list names them twice', () => {
    expect(plan([wantedGroup(['ada@example.com', 'Ada@example.com'])], [ada]).changes).toHaveLength(1)
  })

  test('whose source Vanta does not tell is changed, with a notice that Vanta may turn it down', () => {
    const untold = [group({ source: null })]
    expect(plan([wantedGroup(['ada@example.com'])], [ada], untold)).toMatchObject({
      changes: [{ act: 'members.added' }],
      refusals: [],
      notes: [
        {
          message:
            'Vanta does not say who keeps the group "Engineering". If an identity provider does, Vanta rejects these changes: make them there, and remove the group from this file.',
          place: at(10),
          level: 'notice'
        }
      ]
    })
    expect(plan([wantedGroup(['ada@example.com'])], [inGroup(ada, 'g-1')], untold).notes).toEqual([])
  })

  test.each([[null], [''], ['Vanta'], ['vanta']])('is kept in Vanta where its source is %p', (source) => {
    expect(plan([wantedGroup(['ada@example.com'])], [ada], [group({ source })]).refusals).toEqual([])
  })
})

describe('changes of groups', () => {
  test('take out before they add, by group and address, in whatever order the file has them', () => {
    const groups = [group(), group({ id: 'g-2', name: 'Design' }), group({ id: 'g-3', name: 'Other' })]
    const people = [
      ada,
      inGroup(bob, 'g-1', 'g-2'),
      inGroup(person({ id: 'p-cy', email: 'Cy@example.com' }), 'g-1')
    ]
    const wanted = [
      wantedGroup(['ada@example.com'], { membership: 'exact' }),
      wantedGroup(['ada@example.com'], { nameOrId: 'Design', membership: 'exact' }),
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
    expect(read(summaryOf(plan(wanted, people, groups)))).toBe('4 to add, 3 to take out, in 3 groups')
  })
})

const refusal = (wanted: readonly WantedGroup[], groups: readonly Group[]) => {
  const result = plan(wanted, [ada], groups)
  expect(result.changes.filter(({ act }) => act === 'members.removed')).toEqual([])
  expect(result.refusals).toHaveLength(1)
  return result.refusals[0]
}

describe('a group is refused on its line', () => {
  test('that Vanta does not have', () => {
    expect(refusal([wantedGroup(['ada@example.com'])], [group({ name: 'Sales' })])).toEqual({
      message:
        'No group in Vanta has the name or id "Engineering". Correct it, or create the group in Vanta first.',
      place: at(10)
    })
  })

  test('that Vanta has in another case, which is named', () => {
    expect(read(refusal([wantedGroup([])], [group({ name: 'ENGINEERING' })])?.message)).toContain(
      'Vanta has "ENGINEERING": names are case-sensitive.'
    )
  })

  test('that is one of two of its name, whose ids are named', () => {
    expect(refusal([wantedGroup([])], [group(), group({ id: 'g-2' })])).toEqual({
      message:
        '2 groups in Vanta have the name or id "Engineering". Use the id of the right one ("g-1", "g-2"), or rename the others in Vanta.',
      place: at(10)
    })
  })

  test('whose id is the name of another', () => {
    const groups = [group(), group({ id: 'g-2', name: 'g-1' })]
    expect(read(refusal([wantedGroup([], { nameOrId: 'g-1' })], groups)?.message)).toContain(
      '2 groups in Vanta'
    )
  })

  test('that an identity provider owns', () => {
    expect(refusal([wantedGroup(['ada@example.com'])], [group({ source: 'Okta' })])).toEqual({
      message:
        'The group "Engineering" is owned by Okta, an identity provider. Change its members there, and take it out of this file.',
      place: at(10)
    })
  })

  test('that is in the file by name and by id', () => {
    const wanted = [wantedGroup(['ada@example.com']), wantedGroup([], { nameOrId: 'g-1', place: at(30) })]
    expect(refusal(wanted, [group()])).toEqual({
      message:
        '"g-1" is the same group in Vanta as "Engineering" (vanta-users.yml:10). Keep one of the two entries.',
      place: at(30)
    })
  })
})

describe('a member is refused on their line', () => {
  test('who is nobody in Vanta', () => {
    expect(plan([wantedGroup(['ada@example.com', 'x@example.com'])], [ada])).toMatchObject({
      changes: [{ subject: { id: 'p-ada' } }],
      refusals: [
        {
          message:
            'No person in Vanta has the address x@example.com, so they cannot be a member of "Engineering". Correct the address, or wait until the person is in Vanta.',
          place: at(12)
        }
      ]
    })
  })

  test('who is two people in Vanta', () => {
    const { changes, refusals } = plan([wantedGroup(['ada@example.com'])], [ada, { ...ada, id: 'p-2' }])
    expect(changes).toEqual([])
    expect(refusals).toMatchObject([{ place: at(11) }])
    expect(read(refusals[0]?.message)).toContain('2 people in Vanta have the address ada@example.com')
  })
})

const members = (amount: number) =>
  Array.from({ length: amount }, (_, index) => inGroup(person({ id: `p-${index}` }), 'g-1'))

const keep = (people: readonly Person[], from: number) =>
  wantedGroup(
    people.slice(from).map(({ email }) => email),
    { membership: 'exact' }
  )

describe('taking people out of an exact group', () => {
  test('is limited by max-removals, of its own members', () => {
    const people = [...members(20), ada, bob]
    expect(plan([keep(people.slice(0, 20), 4)], people).refusals).toEqual([])
    const { guards, refusals } = plan([keep(people.slice(0, 20), 5)], people)
    expect(read(guards[1]?.summary)).toBe('5 people taken out, of 20 members of "Engineering"; limit 4 (20%)')
    expect(refusals).toEqual([
      {
        message:
          'This run would take 5 people out of "Engineering"; max-removals allows 4 (20% of 20 members of "Engineering", never less than 3). If this is intended, raise the input max-removals for this run; if not, list those who should stay.',
        place: at(10)
      }
    ])
  })

  test('is limited for each group by itself', () => {
    const people = members(4).map((one) => inGroup(one, 'g-1', 'g-2'))
    const groups = [group(), group({ id: 'g-2', name: 'Design' })]
    const two = [keep(people, 2), { ...keep(people, 2), nameOrId: 'Design' }]
    expect(plan(two, people, groups, { maxRemovals: '2' }).refusals).toEqual([])
    const { guards, refusals } = plan(two, people, groups, { maxRemovals: '1' })
    expect(refusals).toHaveLength(2)
    expect(guards.slice(1).map(({ summary }) => read(summary))).toEqual([
      '2 people taken out, of 4 members of "Design"; limit 1',
      '2 people taken out, of 4 members of "Engineering"; limit 1'
    ])
  })

  test('is told of one person in the singular, and not limited where nobody goes', () => {
    const people = members(4)
    const none = { maxRemovals: '0' }
    expect(read(plan([keep(people, 1)], people, undefined, none).refusals[0]?.message)).toMatch(
      /^This run would take 1 person out of/
    )
    expect(plan([keep(people, 0)], people, undefined, none).guards).toHaveLength(1)
  })

  test('never touches a protected person', () => {
    const people = [inGroup(ada, 'g-1'), inGroup(bob, 'g-1')]
    const wanted = wantedGroup(['bob@example.com'], { membership: 'exact' })
    const { changes, guards } = plan([wanted], people, undefined, { protectedUsers: ['Ada@example.com'] })
    expect(changes).toMatchObject([{ subject: { id: 'p-ada' }, flags: [{ code: 'protected' }] }])
    expect(guards.at(-1)).toEqual({
      name: 'protected-users',
      stops: 'groups',
      summary: '1 protected person taken out',
      refusals: [
        {
          message:
            'ada@example.com is protected by the input protected-users, and would be taken out of "Engineering". List them in the group, or remove them from protected-users.',
          place: at(10)
        }
      ]
    })
  })

  test('never touches people whom no file can list, and says so', () => {
    const twice = [inGroup(ada, 'g-1'), inGroup({ ...ada, id: 'p-2', name: ada.email }, 'g-1')]
    const nameless = inGroup(person({ id: 'p-3', email: '', name: 'No Body' }), 'g-1')
    const unwanted = inGroup(person({ id: 'p-4' }), 'g-1')
    const wanted = wantedGroup(['bob@example.com'], { membership: 'exact' })
    const people = [...twice, nameless, unwanted, inGroup(bob, 'g-1')]
    const { changes, notes, refusals } = plan([wanted], people)
    expect(changes).toMatchObject([{ act: 'members.removed', subject: { id: 'p-4' } }])
    expect(refusals).toEqual([])
    expect(notes).toEqual([
      {
        message:
          'Ada (ada@example.com), ada@example.com, No Body (no address) stay in "Engineering": no file can list a person without an address of their own. Fix the people in Vanta, or change the group there.',
        place: at(10),
        level: 'notice'
      }
    ])
  })

  test('says of a single one that they stay, and names no more than five', () => {
    const nameless = Array.from({ length: 7 }, (_, index) =>
      inGroup(person({ id: `p-${index}`, email: '', name: `No ${index}` }), 'g-1')
    )
    const wanted = wantedGroup(['bob@example.com'], { membership: 'exact' })
    const said = (people: readonly Person[]) => plan([wanted], [...people, bob]).notes[0]?.message
    expect(read(said(nameless.slice(0, 1)))).toContain('No 0 (no address) stays in "Engineering"')
    expect(read(said(nameless.slice(0, 5)))).toContain('No 4 (no address) stay in "Engineering"')
    expect(read(said(nameless))).toContain('No 4 (no address) and 2 more stay in "Engineering"')
  })

  test('empties no group: an exact one without members is refused', () => {
    const wanted = wantedGroup([], { membership: 'exact' })
    expect(plan([wanted], [inGroup(ada, 'g-1')]).refusals).toEqual([
      {
        message:
          'The group "Engineering" is exact and lists no member. The sync would take everybody out, so it is always refused. List the members, or remove the group from the file to leave it alone.',
        place: at(10)
      }
    ])
    expect(plan([wantedGroup([])], [inGroup(ada, 'g-1')]).refusals).toEqual([])
  })

  test('does not hide what is wrong with its members', () => {
    const people = members(10)
    const wanted = wantedGroup(['x@example.com'], { membership: 'exact' })
    expect(plan([wanted], people).refusals).toHaveLength(2)
  })
})
