// Everyone whom a run has met, so that a redaction knows them all, also those of whom nothing is reported.
import type { Roster } from '../roster/roster.ts'
import type { VantaState } from '../vanta/model.ts'
import type { Known } from './masks.ts'
import { createRedactor, type Redactor } from './redact.ts'
import type { Report } from './shape.ts'

type Person = Known & Readonly<{ uniqueId?: string }>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

type Named = Readonly<{
  email: string
  name?: string | null | undefined
  companyName?: string | null | undefined
}>

/** A viewer, and, by itself, the company that they are from. */
const ofViewer = ({ email, name, companyName }: Named): readonly Person[] => [
  { email, names: [name ?? undefined] },
  { names: [companyName ?? undefined] }
]

/** The people of the files and of Vanta's lists: addresses, names, and the ids of their accounts. */
const knownPeople = (roster: Roster | undefined, state: VantaState | undefined): readonly Person[] => [
  ...(roster?.users ?? []).map(({ account: { uniqueId, email, displayName, fullName, accountName } }) => ({
    uniqueId,
    email,
    names: [displayName, fullName, accountName]
  })),
  ...(roster?.groups ?? []).flatMap(({ members }) => members.map(({ email }) => ({ email, names: [] }))),
  ...(roster?.trustCenters ?? []).flatMap(({ viewers }) => viewers.flatMap(ofViewer)),
  ...(state?.accounts ?? []).map(({ uniqueId, email, fields }) => ({
    uniqueId,
    email,
    names: [text(fields['displayName']), text(fields['fullName']), text(fields['accountName'])]
  })),
  ...(state?.people ?? []).map(({ email, name }) => ({ email, names: [name] })),
  ...[state?.viewers, state?.formerViewers].flatMap((viewers) =>
    Object.values(viewers ?? {}).flatMap((own) => own.flatMap(ofViewer))
  )
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
