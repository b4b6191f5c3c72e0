// Groups of people in Vanta: who is added, and, where the file says so, who is taken out.
import { addressKey } from '../../address.ts'
import { needed } from '../../plan/plan.ts'
import type { WantedGroup } from '../../roster/roster.ts'
import { say } from '../../say.ts'
import type { Group } from '../../vanta/model.ts'
import { verbIn } from '../draft.ts'
import type { Kind } from '../kind.ts'
import { betweenGroups } from './between.ts'
import { section } from './file.ts'
import { type GroupsPlan, groupsPlan, planGroups } from './plan.ts'
import { groupVanta } from './vanta.ts'
import { type GroupAct, wording } from './words.ts'
import { type GroupCalls, writeGroups } from './write.ts'

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
    plan: (before, now, { settings, protection }) => {
      const between = betweenGroups(before, now).groups
      return { ...groupsPlan(between, now.length, [], settings, protection), notes: [] }
    },
    explains: (before = [], now = []) => {
      const asked = betweenGroups(before, now).groups.flatMap(({ changes }) => changes)
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
