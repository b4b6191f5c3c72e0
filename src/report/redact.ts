// Redaction: the same report without names and addresses, made before anything is rendered, so that no surface
// can forget it.
import type { Problem } from '../errors.ts'
import { accountFields, isField } from '../kinds/accounts/fields.ts'
import type { Redaction } from '../kinds/accounts/fields.ts'
import type { AccountChange, FieldChange, GroupChange, Leaver, ViewerChange } from '../plan/plan.ts'
import type { Chain } from './chain.ts'
import { createMasks, type Known, type Masks } from './masks.ts'
import type { Report, Result, WithResult } from './report.ts'
import { type Part, withParts } from '../say.ts'

export type Redactor = Readonly<{
  /** Makes people known whom no report lists: all users of the file, all rows of Vanta's lists. */
  learn: (people: Iterable<Known & Readonly<{ uniqueId?: string }>>) => void
  /** A line of running text, such as a wait that is announced. */
  text: (text: string) => string
  report: (report: Report) => Report
}>

/** The fields of a viewer that an account does not have. */
const VIEWER_FIELDS: Readonly<Record<string, Redaction>> = {
  accessLevel: 'plain',
  expirationDate: 'plain',
  isNdaRequired: 'plain',
  resourceIds: 'words',
  customerTrustAccountId: 'words',
  name: 'name'
}
const redactionOf = (field: string): Redaction =>
  isField(field) ? accountFields[field].redact : (VIEWER_FIELDS[field] ?? 'value')

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
/** Shorter words of an address or a name stand in too many ids by chance; in other scripts, two letters tell much. */
const isTelling = (word: string): boolean => word.length >= 4 || (word.length >= 2 && /[^a-z]/.test(word))

/** An id that holds a word of the person's address or name tells who is meant. */
const tells = (uniqueId: string, { email, names }: Known): boolean => {
  const id = letters(uniqueId)
  const idWords = new Set(wordsOf(uniqueId))
  const own = [email?.split('@')[0], ...names].map((part) => part ?? '')
  return (
    own.some((part) => letters(part) !== '' && letters(part) === id) ||
    own.flatMap(wordsOf).some((word) => (isTelling(word) ? id.includes(word) : idWords.has(word)))
  )
}

const value = (masks: Masks, field: string, email: string, given: unknown): unknown => {
  if (given === undefined || given === null || given === '' || redactionOf(field) === 'plain') return given
  if (Array.isArray(given)) return given.map((each) => value(masks, field, email, each))
  if (typeof given !== 'string')
    return typeof given === 'object' ? masks.value('value', JSON.stringify(given)) : given
  if (field === 'email' || (field === 'accountName' && given.includes('@'))) return masks.email(given)
  // Two names of one person must stay two, or a change of name could not be seen.
  if (redactionOf(field) === 'name') return `${masks.person(email)}/${masks.value('name', given)}`
  return redactionOf(field) === 'words' ? masks.text(given) : masks.value('value', given)
}

const fields = (masks: Masks, email: string, changes: readonly FieldChange[]): FieldChange[] =>
  changes.map(({ field, from, to }) => ({
    field,
    from: value(masks, field, email, from),
    to: value(masks, field, email, to)
  }))

const textOf = (given: unknown): string | undefined =>
  typeof given === 'string' && given !== '' ? given : undefined

const namesIn = (changes: readonly FieldChange[]): (string | undefined)[] =>
  changes
    .filter(({ field }) => redactionOf(field) === 'name' || field === 'email')
    .flatMap(({ from, to }) => [textOf(from), textOf(to)])

const peopleOf = (report: Report): (Known & { uniqueId?: string })[] => [
  ...(report.accounts?.changes ?? []).map((change) => ({
    email: change.email,
    names: [change.name === change.uniqueId ? undefined : change.name, ...namesIn(change.fields)],
    uniqueId: change.uniqueId
  })),
  ...(report.offboarding?.leavers ?? []).map(({ email, name }) => ({ email, names: [name] })),
  ...report.groups.map(({ email, name }) => ({ email, names: [name] })),
  ...report.viewers.map(({ email, name, body, fields: changes }) => ({
    email,
    names: [name, textOf(body['name']), textOf(body['companyName']), ...namesIn(changes)]
  }))
]

const maskedChain = (chain: Chain, masks: Masks): Chain => {
  const login = (name: string | null): string | null => name && masks.value('login', name)
  return {
    ...chain,
    pullRequests: chain.pullRequests.map((pull) => ({
      ...pull,
      author: login(pull.author),
      mergedBy: login(pull.mergedBy),
      approvals: pull.approvals.map((approval) => ({ ...approval, login: login(approval.login) ?? '' }))
    }))
  }
}

const redacted = (report: Report, masks: Masks): Report => {
  const { text } = masks
  /** What is ours stays. Only words that somebody else wrote are searched for those who are known. */
  const part = (given: Part): Part => {
    if (given.is === 'word') return given
    if (given.is === 'person') return { ...given, text: masks.person(given.of ?? '', given.text), of: '' }
    if (given.is === 'address') return { ...given, text: masks.email(given.text) }
    return { ...given, text: given.is === 'value' ? masks.value('value', given.text) : text(given.text) }
  }
  const problem = ({ message, ...rest }: Problem): Problem => ({
    ...rest,
    message: typeof message === 'string' ? text(message) : withParts(message, part)
  })
  const result = ({ status, message }: Result): Result =>
    message === undefined ? { status } : { status, message: text(message) }

  const account = (change: WithResult<AccountChange>): WithResult<AccountChange> => ({
    ...change,
    uniqueId: text(change.uniqueId),
    name: masks.person(change.email, change.name),
    email: change.email === '' ? '' : masks.email(change.email),
    fields: fields(masks, change.email, change.fields),
    ...(change.probablySameAs === undefined ? {} : { probablySameAs: text(change.probablySameAs) }),
    result: result(change.result)
  })
  const leaver = (person: WithResult<Leaver>): WithResult<Leaver> => ({
    ...person,
    email: masks.email(person.email),
    ...(person.name === undefined ? {} : { name: masks.person(person.email, person.name) }),
    ...(person.pending === undefined
      ? {}
      : { pending: { code: person.pending.code, reason: text(person.pending.reason) } }),
    result: result(person.result)
  })
  const group = (change: WithResult<GroupChange>): WithResult<GroupChange> => ({
    ...change,
    groupName: text(change.groupName),
    email: masks.email(change.email),
    name: masks.person(change.email, change.name),
    result: result(change.result)
  })
  const viewer = (change: WithResult<ViewerChange>): WithResult<ViewerChange> => ({
    ...change,
    slugId: text(change.slugId),
    email: masks.email(change.email),
    ...(change.name === undefined ? {} : { name: masks.person(change.email, change.name) }),
    fields: fields(masks, change.email, change.fields),
    // The request's body is for sending, and is rendered nowhere.
    body: {},
    result: result(change.result)
  })

  const { context, accounts, offboarding, failure } = report
  return {
    ...report,
    context: {
      ...context,
      ...(context.ref === undefined ? {} : { ref: text(context.ref) }),
      ...(context.actor === undefined ? {} : { actor: text(context.actor) })
    },
    ...(accounts === undefined
      ? {}
      : {
          accounts: {
            ...accounts,
            changes: accounts.changes.map(account),
            mismatches: accounts.mismatches.map(problem)
          }
        }),
    ...(offboarding === undefined
      ? {}
      : {
          offboarding: {
            ...(offboarding.skipped === undefined ? {} : { skipped: text(offboarding.skipped) }),
            ...(offboarding.acknowledgerId === undefined
              ? {}
              : { acknowledgerId: offboarding.acknowledgerId }),
            leavers: offboarding.leavers.map(leaver)
          }
        }),
    groups: report.groups.map(group),
    viewers: report.viewers.map(viewer),
    guards: report.guards.map((guard) => ({
      name: guard.name,
      summary: text(guard.summary),
      refusals: guard.refusals.map(problem)
    })),
    notes: report.notes.map((note) => ({ ...problem(note), level: note.level })),
    notices: report.notices.map(text),
    ...(report.chain === undefined ? {} : { chain: maskedChain(report.chain, masks) }),
    ...(report.drift?.accounts === undefined
      ? {}
      : { drift: { ...report.drift, accounts: report.drift.accounts.map(text) } }),
    ...(failure === undefined
      ? {}
      : {
          failure: {
            reason: failure.reason,
            message: text(failure.message),
            problems: failure.problems.map(problem)
          }
        })
  }
}

/**
 * The redaction of one run. A person's mask is the same wherever they appear; it comes from `key` (random bytes of
 * this run), so that it can neither be guessed nor followed from run to run. Paths of files stay: annotations need
 * them, and whoever reads the run can read the repository.
 */
export const createRedactor = (key: Uint8Array): Redactor => {
  const masks = createMasks(key)
  const learn: Redactor['learn'] = (people) => {
    for (const person of people) {
      masks.learn(person)
      if (person.uniqueId !== undefined && person.uniqueId !== '' && tells(person.uniqueId, person))
        masks.hide(person.uniqueId)
    }
  }
  return {
    learn,
    text: masks.text,
    report: (report) => {
      learn(peopleOf(report))
      return redacted(report, masks)
    }
  }
}
