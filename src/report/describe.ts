// What a change does, in a few words: flags first, then what it was or will be, then the fields. One wording for the
// page, the log and the annotations; a pen says how it is written there.
import type { Done, FieldChange, Flag, Json } from '../kinds/change.ts'
import { flagOf } from '../kinds/draft.ts'
import type { Act } from '../kinds/words.ts'
import { weightOfField } from './rows.ts'
import { CELL, code, count, shorten, shortTime, visible, words } from './text.ts'

/** How words are written on a surface. */
export type Pen = Readonly<{
  /** What came from Vanta or a file. */
  code: (text: string) => string
  /** A word of ours in place of a value, such as `none`. */
  nothing: (word: string) => string
  /** What must not be overlooked. */
  strong: (shown: string) => string
  /** After a strong word that opens an explanation. */
  colon: string
  protectedWord: string
  /** A field's name: Vanta may have fields that nobody here has heard of. */
  name: (field: string) => string
}>

export const markdownPen: Pen = {
  code: (text) => code(text),
  nothing: (word) => `*${word}*`,
  strong: (shown) => `**${shown}**`,
  colon: ':',
  protectedWord: '**protected**',
  name: (field) => words(field, CELL)
}

const LONGEST_VALUE = 120
const plainCode = (text: string): string => {
  const shown = visible(text, LONGEST_VALUE)
  return shown === '' || /\s/.test(shown) ? `"${shown}"` : shown
}

export const plainPen: Pen = {
  code: plainCode,
  nothing: (word) => word,
  strong: (shown) => shown,
  colon: '',
  protectedWord: 'PROTECTED',
  name: (field) => visible(field, CELL)
}

/** A field's value. Nothing and an empty text are words, so that nobody takes them for a value. */
const valueWords = (given: Json, field: string, pen: Pen): string => {
  if (field === 'resourceIds' && (given === null || given === 'all')) return pen.nothing('all')
  if (given === null) return pen.nothing('none')
  if (given === '') return pen.nothing('empty')
  if (typeof given === 'string') return pen.code(shortTime(given))
  if (Array.isArray(given)) {
    if (given.length === 0) return pen.nothing('none')
    if (given.every((each) => typeof each === 'string')) return pen.code(shorten(given.join(', '), CELL))
  }
  return pen.code(JSON.stringify(given))
}

const dateOf = (time: Json | undefined): string => (typeof time === 'string' ? time.slice(0, 10) : '')

const flagWords = (flag: Flag, { act }: Done, pen: Pen): string | undefined => {
  switch (flag.code) {
    case 'raise':
      // The levels themselves say it.
      return undefined
    case 'same-address':
      return act === 'accounts.removed'
        ? `${pen.strong('probably a changed id:')} ${pen.code(flag.as)} has the same address`
        : `${pen.strong(`probably ${pen.code(flag.as)} again:`)} its history starts over`
    case 'deleted-earlier':
      return `was deleted in Vanta on ${pen.code(dateOf(flag.at))}`
    case 'protected':
      return pen.protectedWord
    case 'employed':
      if (flag.status === 'ON_LEAVE') return 'on leave'
      if (flag.status !== 'UPCOMING') return 'still employed in Vanta'
      return flag.at === null ? 'not started yet in Vanta' : `starts on ${pen.code(dateOf(flag.at))}`
    case 'drift':
      return pen.strong('drift')
    case 'narrows':
      return act === 'viewers.ended' ? undefined : 'narrows access'
    case 'widens':
    default:
      return `${flag.code} access`
  }
}

const fieldNamed = ({ fields }: Done, name: string): FieldChange | undefined =>
  fields.find(({ field }) => field === name)

const arrow = ({ field, from, to }: FieldChange, pen: Pen): string =>
  `${valueWords(from, field, pen)} → ${valueWords(to, field, pen)}`

const levelAs = (how: 'had' | 'as', level: string | null, pen: Pen): readonly string[] => {
  if (level === null || level === '') return []
  const shown = `${how} ${pen.code(level)}`
  return [level === 'ADMIN' ? pen.strong(shown) : shown]
}

/** What an act says by itself, so that no field has to; `told` are the fields that it tells. */
type Deed = Readonly<{ words: readonly string[]; told?: readonly string[] }>

const STATUS = ['status', 'deactivatedTimestamp']

const DEEDS: Readonly<Partial<Record<Act, (change: Done, pen: Pen) => Deed>>> = {
  'accounts.removed': ({ level }, pen) => ({ words: levelAs('had', level, pen) }),
  'accounts.created': ({ level }, pen) => ({ words: levelAs('as', level, pen) }),
  'accounts.deactivated': (change, pen) => {
    const date = dateOf(fieldNamed(change, 'deactivatedTimestamp')?.to)
    return { words: date === '' ? [] : [`as of ${pen.code(date)}`], told: STATUS }
  },
  'accounts.reactivated': (change, pen) => {
    const date = dateOf(fieldNamed(change, 'deactivatedTimestamp')?.from)
    const level = flagOf(change, 'raise') === undefined ? [] : levelAs('as', change.level, pen)
    return { words: date === '' ? level : [...level, `was deactivated on ${pen.code(date)}`], told: STATUS }
  },
  'viewers.ended': (change, pen) => {
    const expiry = fieldNamed(change, 'expirationDate')
    const how = expiry === undefined ? '' : ` expirationDate ${arrow(expiry, pen)}, in the past`
    return { words: [`${pen.strong('access ends at once:')}${how}`], told: ['expirationDate'] }
  },
  'viewers.invited': (change, pen) => {
    const term = (before: string, name: string): readonly string[] => {
      const wanted = fieldNamed(change, name)
      return wanted === undefined ? [] : [`${before}${valueWords(wanted.to, name, pen)}`]
    }
    const access = [...term('', 'accessLevel'), ...term('to ', 'resourceIds')].join(' ')
    const nda = fieldNamed(change, 'isNdaRequired')
    const terms = [
      ...(access === '' ? [] : [access]),
      ...term('until ', 'expirationDate'),
      ...(nda === undefined ? [] : [nda.to === true ? 'after an NDA' : 'without an NDA'])
    ]
    return {
      words: [pen.strong('sends an e-mail'), ...(terms.length === 0 ? [] : [terms.join(', ')])],
      told: ['accessLevel', 'resourceIds', 'expirationDate', 'isNdaRequired', 'name', 'companyName']
    }
  }
}

/** Most fields that are named; the report has them all. */
const MAX_FIELDS = 12

const oneField = (change: FieldChange, pen: Pen): string => {
  const { field, from, to, cleared } = change
  const differs = arrow(change, pen)
  // The levels themselves say which field it is.
  if (field === 'permissionLevel') return from === 'ADMIN' || to === 'ADMIN' ? pen.strong(differs) : differs
  if (!cleared) return `${pen.name(field)} ${differs}`
  return `${pen.strong(`clears ${pen.name(field)}${pen.colon}`)} ${valueWords(from, field, pen)}`
}

const fieldWords = (fields: readonly FieldChange[], pen: Pen): readonly string[] => {
  const shown = fields.slice(0, MAX_FIELDS).toSorted((a, b) => weightOfField(a) - weightOfField(b))
  const rest = fields.length - shown.length
  return [
    ...shown.map((field) => oneField(field, pen)),
    ...(rest > 0 ? [`and ${count(rest, 'more field')}`] : [])
  ]
}

/** What a change does. */
export const describe = (change: Done, pen: Pen): readonly string[] => {
  const { words: deed = [], told = [] } = DEEDS[change.act]?.(change, pen) ?? {}
  const flags = change.flags.flatMap((flag) => flagWords(flag, change, pen) ?? [])
  const fields = change.fields.filter(({ field }) => !told.includes(field))
  return [...flags, ...deed, ...fieldWords(fields, pen)]
}
