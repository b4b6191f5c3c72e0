// Redaction: the same report without names and addresses, made before anything is rendered, so that no surface
// can forget it.
import type { Redaction } from '../kinds/accounts/fields.ts'
import { everyKind } from '../kinds/kinds.ts'
import type { FieldChange, Json } from '../kinds/change.ts'
import { isOfAccount } from '../kinds/words.ts'
import type { Someone } from '../kinds/kind.ts'
import type { Roster } from '../roster/roster.ts'
import { type Part, type Text, withParts } from '../say.ts'
import type { VantaState } from '../vanta/model.ts'
import { createMasks, type Masks } from './masks.ts'
import { type Report, type Rules, withLeaves } from './shape.ts'
import { verdictOf } from './verdict.ts'

export type Redactor = Readonly<{
  /** Makes everybody known whom a run has met, also those of whom nothing is reported. */
  learn: (roster: Roster | undefined, state: VantaState | undefined) => void
  /** A line of running text, such as a wait that is announced. */
  text: (text: Text) => Text
  /** How a field of the person with this address is shown. */
  field: (field: string, email: string, value: string) => string
  report: (report: Report) => Report
}>

const FIELDS: Readonly<Record<string, Redaction>> = Object.assign(
  // Of the population.
  { employmentStatus: 'plain', employmentEndDate: 'plain' },
  ...everyKind.map(([, { redact }]) => redact ?? {})
)
const redactionOf = (field: string): Redaction =>
  Object.hasOwn(FIELDS, field) ? (FIELDS[field] ?? 'value') : 'value'

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
/** Shorter words of an address or a name are in too many ids by chance; in other scripts, two letters tell much. */
const isTelling = (word: string): boolean => word.length >= 4 || (word.length >= 2 && /[^a-z]/.test(word))

/** An id that holds a word of the person's address or name tells who is meant. */
const tells = (uniqueId: string, { email, names }: Someone): boolean => {
  const id = letters(uniqueId)
  const idWords = new Set(wordsOf(uniqueId))
  const own = [email?.split('@')[0], ...names].map((part) => part ?? '')
  return (
    own.some((part) => letters(part) !== '' && letters(part) === id) ||
    own.flatMap(wordsOf).some((word) => (isTelling(word) ? id.includes(word) : idWords.has(word)))
  )
}

const value = (masks: Masks, field: string, email: string, given: Json): Json => {
  if (given === null || given === '' || redactionOf(field) === 'plain') return given
  if (Array.isArray(given)) return given.map((each) => value(masks, field, email, each))
  if (typeof given !== 'string')
    return typeof given === 'object' ? masks.value('value', JSON.stringify(given)) : given
  if (redactionOf(field) === 'address' || (field === 'accountName' && given.includes('@')))
    return masks.email(given)
  // Two names of one person must stay two, or a change of name could not be seen.
  if (redactionOf(field) === 'name') return `${masks.person(email)}/${masks.value('name', given)}`
  return redactionOf(field) === 'words' ? masks.text(given) : masks.value('value', given)
}

const namesIn = (changes: readonly FieldChange[]): readonly string[] =>
  changes
    .filter(({ field }) => redactionOf(field) === 'name' || field === 'email')
    .flatMap(({ from, to }) => [from, to].filter((each) => typeof each === 'string'))

const peopleOf = ({ changes }: Report): readonly Someone[] =>
  changes.map((change) => {
    const { id, email, name } = change.subject
    return {
      email,
      names: [name === id ? undefined : name, ...namesIn(change.fields)],
      ...(isOfAccount(change) ? { uniqueId: id } : {})
    }
  })

/** The people of the files and of Vanta's lists: addresses, names, and the ids of their accounts. */
const peopleIn = (roster: Roster | undefined, state: VantaState | undefined): readonly Someone[] => [
  ...everyKind.flatMap(([name, { key, people }]) => people?.(roster?.[key], state?.[name]) ?? []),
  ...(state?.people ?? []).map(({ email, name }) => ({ email, names: [name] }))
]

/** A part of a sentence, masked for what it is. Only what somebody else wrote is searched. */
const maskedPart = (masks: Masks, { is, text, of }: Part): Part => {
  const rules: Readonly<Record<Part['is'], () => string>> = {
    person: () => masks.person(of, text),
    address: () => masks.email(text),
    value: () => (text === '' ? '' : masks.value('value', text)),
    word: () => text,
    id: () => masks.text(text),
    thing: () => masks.text(text),
    theirs: () => masks.text(text)
  }
  return { is, text: rules[is]() }
}

const maskedText = (masks: Masks, text: Text): Text => withParts(text, (part) => maskedPart(masks, part))

type Subject = Report['changes'][number]['subject']

/** What each leaf of a report becomes. `withLeaves` gives each rule what its leaf holds. */
const rulesOf = (masks: Masks): Rules => ({
  ours: (given) => given,
  text: (given: Text) => maskedText(masks, given),
  theirs: masks.text,
  login: (given) => masks.value('login', given),
  id: masks.text,
  subject: ({ id, email, name }: Subject) => ({
    id: masks.text(id),
    email: email === '' ? '' : masks.email(email),
    name: name === '' ? '' : masks.person(email, name)
  }),
  field: ({ field, from, to, cleared }: FieldChange, email) => ({
    field,
    from: value(masks, field, email, from),
    to: value(masks, field, email, to),
    cleared
  })
})

/**
 * The redaction of one run. A person's mask is the same wherever they appear; it comes from `key` (random bytes of
 * this run), so that it can neither be guessed nor followed from run to run. Paths of files stay: annotations need
 * them, and anyone who can read the run can read the repository.
 */
export const createRedactor = (key: Uint8Array): Redactor => {
  const masks = createMasks(key)
  const know = (people: readonly Someone[]): void => {
    for (const person of people) {
      masks.learn(person)
      if (person.uniqueId !== undefined && tells(person.uniqueId, person)) masks.hide(person.uniqueId)
    }
  }
  return {
    learn: (roster, state) => know(peopleIn(roster, state)),
    text: (text) => maskedText(masks, text),
    field: (field, email, given) => {
      const shown = value(masks, field, email, given)
      return typeof shown === 'string' ? shown : given
    },
    report: (report) => {
      know(peopleOf(report))
      const masked = withLeaves(report, rulesOf(masks))
      return { ...masked, verdict: verdictOf(masked) }
    }
  }
}
