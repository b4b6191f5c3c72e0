// The kinds of values that the fields of a users file hold, and what is said of a wrong one.
// The small form of zod: schemas are made at every start, and the large form takes three times as long for it.
import * as z from 'zod/mini'
import { parseTime, timePattern } from '../../time.ts'

/** Makes a value when it is first asked for, such as the schemas of what most files do not hold. */
export const onDemand = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

// Messages are worded to follow a field's name and, where it may be shown, its value; they never hold text
// from the file themselves. Types are checked first; what a wrong type means is said where the source text is.

// The checks look for control characters on purpose: they are what must not come in. The marks that turn the direction
// of text make it look like another; those that join letters are a part of how names are written.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
// oxlint-disable-next-line no-control-regex
const controlOrTurn = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/
const format = /\p{Cf}/u
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u

const textProblem = (value: string): string | undefined => {
  if (value.trim() === '') return 'must not be empty: write a value'
  if (controlOrTurn.test(value)) {
    return control.test(value)
      ? 'holds a line break or another control character: remove it'
      : 'holds an invisible character that turns the direction of text: remove it'
  }
  if (!value.isWellFormed())
    return 'holds half of a character (a lone surrogate): write the character in full'
  return value.trim() === value ? undefined : 'has spaces around it: remove them'
}

/** Two ids that look the same must be the same. */
const idProblem = (value: string): string | undefined =>
  textProblem(value) ?? (format.test(value) ? 'holds an invisible character: type the id again' : undefined)

// One @; no spaces, quotes or brackets, which are legal only in forms that nobody has; a domain with a dot. This is
// for addresses in ASCII, which is nearly all of them.
const asciiEmail =
  /^[!#-'*+./0-9=?A-Z^-~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/

/** The same for all scripts. Not a literal: V8 takes longer to read it than to check a small file. */
const anyEmail = onDemand(() => {
  const letter = String.raw`[\p{L}\p{N}]`
  const inner = String.raw`[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}]`
  const local = String.raw`[^\s@"(),:;<>[\\\]]{1,64}`
  return new RegExp(`^${local}@(?:${letter}(?:${inner})?\\.)+${letter}(?:${inner})$`, 'u')
})

const emailProblem = (value: string): string | undefined => {
  const problem = textProblem(value)
  if (problem !== undefined) return problem
  if (value.length <= 254 && asciiEmail.test(value)) return undefined
  if (invisible.test(value)) return 'holds an invisible character: type the address again'
  const isAddress = value.length <= 254 && anyEmail().test(value)
  return isAddress ? undefined : 'is not an e-mail address: write it like ada@example.com'
}

export const urlProblem = (value: string): string | undefined => {
  const problem = textProblem(value)
  if (problem !== undefined) return problem
  if (!value.startsWith('https://')) return 'must start with https://, as Vanta requires'
  if (/\s/.test(value) || invisible.test(value)) return 'holds a space: write it as %20'
  if (value.includes('\\')) return 'holds a backslash: write / instead'
  const withoutPlaceholders = value.replaceAll(/\{(?:uniqueId|email)\}/g, 'x')
  if (/[{}]/.test(withoutPlaceholders)) {
    return 'may hold {uniqueId} and {email} and no other braces: correct the placeholder'
  }
  // In the path or query a filled-in value is URL-encoded and can do no harm; in the host it could.
  const host = value.slice('https://'.length).split(/[/?#]/, 1)[0] ?? ''
  if (/[{}]/.test(host)) return 'has a placeholder in its host name: use it after the host only'
  if (host.includes('@')) return 'must not hold a user name or password: remove what is before the @'
  // To the URL standard, more slashes before the host are as good as two.
  if (host === '' || !URL.canParse(withoutPlaceholders))
    return 'is not a URL: write it like https://app.example.com/users/1'
  return undefined
}

export const slugProblem = (value: string): string | undefined =>
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value)
    ? undefined
    : "is not a Trust Center's slugId: copy the last part of its address in Vanta"

export const checked = (problem: (value: string) => string | undefined) =>
  z.string().check((context) => {
    const message = problem(context.value)
    if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value })
  })

/** What editors say of a value, and of a pattern that it does not match: JSON Schema alone shows the pattern. */
const said = (errorMessage: string, patternErrorMessage = errorMessage) => ({
  errorMessage,
  patternErrorMessage
})

const notText = 'Must be text: put numbers, true and false in quotes.'
const isControl = String.raw`\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069`
const isFormat = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff`

export const text = (description: string) =>
  checked(textProblem).register(z.globalRegistry, {
    description,
    pattern: String.raw`^(?!\s)[^${isControl}]*[^\s${isControl}]$`,
    ...said(notText, 'Must be text on one line, without spaces around it.')
  })

export const id = (description: string) =>
  checked(idProblem).register(z.globalRegistry, {
    description,
    pattern: String.raw`^(?!\s)[^${isControl}${isFormat}]*[^\s${isControl}${isFormat}]$`,
    ...said(notText, 'Must be text on one line, without spaces around it and without invisible characters.')
  })

// Whatever is not a letter or a digit in ASCII, and all beyond it, which only the reader tells apart.
const notInDomain = String.raw`\s\u0000-\u002c\u002e\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f`
const edge = `[^${notInDomain}-]`
const label = `${edge}(?:[^${notInDomain}]{0,61}${edge})?`

export const address = (description: string) =>
  checked(emailProblem).register(z.globalRegistry, {
    description,
    maxLength: 254,
    pattern: String.raw`^[^\s@"(),:;<>[\]\\]{1,64}@(?:${label}\.)+${label}$`,
    ...said('Must be an e-mail address, such as ada@example.com.')
  })

export const time = (description: string) =>
  z
    .pipe(
      z.string(),
      z.transform((value: string, context) => {
        const read = parseTime(value)
        if ('iso' in read) return read.iso
        context.issues.push({ code: 'custom', message: read.problem, input: value })
        return z.NEVER
      })
    )
    .register(z.globalRegistry, {
      description,
      pattern: timePattern,
      ...said('Must be a date, such as 2026-01-31, or a date-time with a zone, such as 2026-01-31T09:30:00Z.')
    })

/** One of a few values, each with what it means. */
export const choice = <const Name extends string>(
  description: string,
  values: Readonly<Record<Name, string>>
) => {
  const names = Object.keys(values).filter((key): key is Name => Object.hasOwn(values, key))
  return z.enum(names).register(z.globalRegistry, {
    description,
    enumDescriptions: names.map((name) => values[name]),
    errorMessage: `Must be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`
  })
}

export const link = (description: string) =>
  checked(urlProblem).register(z.globalRegistry, {
    description,
    pattern: String.raw`^https://[^\s\\/?#@{}]+(?:[/?#](?:[^\s\\{}]|\{(?:uniqueId|email)\})*)?$`,
    ...said(
      'Must be a link that starts with https://.',
      'Must be a link that starts with https://. After the host, it may hold {uniqueId} and {email} and no other braces.'
    )
  })

export const distinct = <T extends z.ZodMiniType<string>>(item: T, description: string) =>
  z
    .array(item)
    .check((context) => {
      const seen = new Set<string>()
      for (const [index, value] of context.value.entries()) {
        if (seen.has(value)) {
          const message = 'appears twice in this list: remove one'
          context.issues.push({ code: 'custom', message, input: value, path: [index] })
        }
        seen.add(value)
      }
    })
    .register(z.globalRegistry, {
      description,
      uniqueItems: true,
      errorMessage: 'Must be a list: put values in [ ], with commas between them.'
    })

export const timeRule = 'A date (midnight UTC) or a date-time with a zone.'
