// What two versions of the files ask for otherwise of the groups, and what the newer one does not manage any more.
import type { Note, Place } from '../../errors.ts'
import type { WantedGroup } from '../../roster/roster.ts'
import { say, thing } from '../../say.ts'
import { BARE, note } from '../draft.ts'
import { few, without } from '../unmanaged.ts'
import { type GroupChange, takenOutFirst } from './plan.ts'

type GroupDifference = Readonly<{ changes: readonly GroupChange[]; notes: readonly Note[] }>

const betweenOne = (before: WantedGroup | undefined, now: WantedGroup): GroupDifference => {
  const { nameOrId, members, membership, place } = now
  const change = (act: GroupChange['act'], email: string, at: Place): GroupChange => ({
    ...BARE,
    act,
    subject: { id: email, email, name: email },
    target: { id: nameOrId, name: nameOrId },
    place: at
  })
  const added = without(members, before?.members ?? []).map((one) =>
    change('members.added', one.email, one.place)
  )
  const gone = without(before?.members ?? [], members).map(({ email }) => email)
  const notes: Note[] = []
  if (before !== undefined && before.membership !== membership) {
    const becomesExact = say`The group ${thing(nameOrId)} becomes exact: members who are not listed are taken out.`
    const isLeft = say`No longer managed: members of the group ${thing(nameOrId)} who are not listed. They stay in it.`
    notes.push(membership === 'exact' ? note(becomesExact, place, 'warning') : note(isLeft, place))
  }
  if (membership === 'include' && gone.length > 0)
    notes.push(
      note(say`No longer managed: ${few(gone)} in the group ${thing(nameOrId)}. They stay in it.`, place)
    )
  return {
    changes: [
      ...(membership === 'exact' ? gone.map((email) => change('members.removed', email, place)) : []),
      ...added
    ],
    notes
  }
}

/** What lies between two versions of the files, whatever Vanta has. */
export const betweenGroups = (
  before: readonly WantedGroup[] = [],
  now: readonly WantedGroup[] = []
): GroupDifference => {
  const earlier = new Map(before.map((group) => [group.nameOrId, group]))
  const names = new Set(now.map(({ nameOrId }) => nameOrId))
  const parts = now.map((group) => betweenOne(earlier.get(group.nameOrId), group))
  return {
    changes: parts.flatMap(({ changes }) => changes).toSorted(takenOutFirst),
    notes: [
      ...before
        .filter(({ nameOrId }) => !names.has(nameOrId))
        .map(({ nameOrId }) =>
          note(say`No longer managed: the group ${thing(nameOrId)}. Its members stay in it.`)
        ),
      ...parts.flatMap(({ notes }) => notes)
    ]
  }
}
