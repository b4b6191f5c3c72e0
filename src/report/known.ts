// Everyone whom a run has met, so that a redaction knows them all, also those of whom nothing is reported.
import type { Someone } from '../kinds/kind.ts'
import { everyKind } from '../kinds/kinds.ts'
import type { Roster } from '../roster/roster.ts'
import type { VantaState } from '../vanta/model.ts'
import { createRedactor, type Redactor } from './redact.ts'
import type { Report } from './shape.ts'

/** The people of the files and of Vanta's lists: addresses, names, and the ids of their accounts. */
const knownPeople = (roster: Roster | undefined, state: VantaState | undefined): readonly Someone[] => [
  ...everyKind.flatMap(([name, { key, people }]) => people?.(roster?.[key], state?.[name]) ?? []),
  ...(state?.people ?? []).map(({ email, name }) => ({ email, names: [name] }))
]

/** A redaction that comes to know people as a run meets them. */
export type RunRedactor = Readonly<{
  learn: (roster: Roster | undefined, state: VantaState | undefined) => void
  text: Redactor['text']
  field: Redactor['field']
  report: (report: Report) => Report
}>

/** `secret` makes the masks of this run, which nobody can undo without it. */
export const redactorOf = (secret: Buffer): RunRedactor => {
  const { learn, ...redactor } = createRedactor(secret)
  return { ...redactor, learn: (roster, state) => learn(knownPeople(roster, state)) }
}
