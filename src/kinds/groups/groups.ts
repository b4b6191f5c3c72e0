// Groups of people in Vanta: who is added, and, where the file says so, who is taken out.
import { addressKey } from '../../address.ts'
import { needed } from '../../plan/needed.ts'
import type { WantedGroup } from '../../roster/roster.ts'
import { say } from '../../say.ts'
import type { Group } from '../../vanta/model.ts'
import { verbIn } from '../draft.ts'
import type { Kind } from '../kind.ts'
import { betweenGroups } from './between.ts'
import { section } from './file.ts'
import { type Exact, groupGuards } from './guards.ts'
import { type GroupChange, type GroupsPlan, planGroups } from './plan.ts'
import { groupVanta } from './vanta.ts'
import { type GroupAct, wording } from './words.ts'
import { type GroupCalls, writeGroups } from './write.ts'

const exactOf = (
  wanted: readonly WantedGroup[],
  before: readonly WantedGroup[],
  changes: readonly GroupChange[]
): readonly Exact[] =>
  wanted
    .filter(({ membership }) => membership === 'exact')
    .map(({ nameOrId, members, place }) => ({
      name: nameOrId,
      place,
      listsNobody: members.length === 0,
      leaving: changes
        .filter(({ act, target }) => act === 'members.removed' && target.id === nameOrId)
        .map(({ subject }) => subject),
      total: before.find((group) => group.nameOrId === nameOrId)?.members.length ?? 0
    }))

export const groups: Kind<
  'groups',
  GroupAct,
  readonly WantedGroup[],
  readonly Group[],
  GroupsPlan,
  GroupCalls
> = {
  key: 'groups',
  wording,
  app: 'manage',
  needsPeople: true,
  section,
  people: (wanted = []) =>
    wanted.flatMap(({ members }) => members.map(({ email }) => ({ email, names: [] }))),
  plan: (wanted, now, { people, settings, protection }) =>
    planGroups(wanted, needed(now, say`Groups`), needed(people, say`People`), settings, protection),
  versions: {
    unmanaged: (before, now) => betweenGroups(before, now).notes,
    plan: (before = [], now, { settings, protection }) => {
      const { changes } = betweenGroups(before, now)
      const exact = exactOf(now, before, changes)
      return { changes, notes: [], guards: groupGuards(changes, now.length, exact, [], settings, protection) }
    },
    explains: (before = [], now = []) => {
      const asked = betweenGroups(before, now).changes
      return ({ act, target, subject }) => {
        const inGroup = ({ nameOrId }: Readonly<{ nameOrId: string }>) =>
          nameOrId === target.id || nameOrId === target.name
        const membership = (all: readonly WantedGroup[]) => all.find(inGroup)?.membership
        return (
          membership(before) !== membership(now) ||
          asked.some(
            (change) =>
              change.act === act &&
              inGroup({ nameOrId: change.target.name }) &&
              addressKey(change.subject.email) === addressKey(subject.email)
          )
        )
      }
    }
  },
  takesAway: ({ changes }) => changes.some(({ act }) => act === 'members.removed'),
  covers: (part) => ({
    groups:
      part?.changes.map((change) => ({
        kind: verbIn(change),
        groupId: change.target.id,
        personId: change.subject.id
      })) ?? []
  }),
  vanta: groupVanta,
  write: writeGroups
}
