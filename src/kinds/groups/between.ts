// What two versions of the files ask for otherwise of the groups, and what the newer one does not manage any more.
import type { Note, Place } from '../../errors.ts'
import type { WantedGroup } from '../../roster/roster.ts'
import { address, say, thing } from '../../say.ts'
import { note } from '../draft.ts'
import { few, without } from '../unmanaged.ts'
import { type GroupChange, memberChange, type OneGroup } from './plan.ts'
import type { GroupAct } from './words.ts'

const betweenOne = (before: WantedGroup | undefined, now: WantedGroup): OneGroup => {
  const { nameOrId, members, membership, place } = now
  const target = { id: nameOrId, name: nameOrId }
  const change = (act: GroupAct, email: string, at: Place): GroupChange =>
    memberChange(act, target, { id: email, email, name: email }, at)
  const earlier = before?.members ?? []
  const added = without(members, earlier).map((one) => change('members.added', one.email, one.place))
  const gone = without(earlier, members).map(({ email }) => email)
  const notes: Note[] = []
  if (before !== undefined && before.membership !== membership) {
    const becomesExact = say`The group ${thing(nameOrId)} becomes exact: members who are not listed are taken out.`
    const isLeft = say`No longer managed: members of the group ${thing(nameOrId)} who are not listed. They stay in it.`
    notes.push(membership === 'exact' ? note(becomesExact, place, 'warning') : note(isLeft, place))
  }
  if (membership === 'include' && gone.length > 0) {
    const message = say`No longer managed: ${few(gone.map(address))} in the group ${thing(nameOrId)}. They stay in it.`
    notes.push(note(message, place))
  }
  const removed = membership === 'exact' ? gone.map((email) => change('members.removed', email, place)) : []
  return { wanted: now, name: nameOrId, total: earlier.length, changes: [...removed, ...added], notes }
}

/** What lies between two versions of the files, whatever Vanta has: what is no longer managed is noted. */
export const betweenGroups = (
  before: readonly WantedGroup[] = [],
  now: readonly WantedGroup[] = []
): Readonly<{ groups: readonly OneGroup[]; notes: readonly Note[] }> => {
  const earlier = new Map(before.map((group) => [group.nameOrId, group]))
  const names = new Set(now.map(({ nameOrId }) => nameOrId))
  const groups = now.map((group) => betweenOne(earlier.get(group.nameOrId), group))
  const dropped = before.filter(({ nameOrId }) => !names.has(nameOrId))
  return {
    groups,
    notes: [
      ...dropped.map(({ nameOrId }) =>
        note(say`No longer managed: the group ${thing(nameOrId)}. Its members stay in it.`)
      ),
      ...groups.flatMap(({ notes }) => notes)
    ]
  }
}
