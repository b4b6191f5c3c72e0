// What is said, as data: our own words, and between them what is not ours, each part with what it is. Every surface
// shows, escapes and masks the parts by what they are, and never searches our words.

import { isRecord } from './json.ts'

/**
 * What is not ours. `person`: the name of the person with the address `of`. `address`: an e-mail address. `id`: of an
 * account, a person, a viewer. `thing`: the name of a group or a Trust Center. `value`: what a field holds. `word`:
 * one of a fixed set, such as a field's name, a permission level or a date, which tells of nobody. `theirs`: running
 * text, such as a message from Vanta, in which anybody may be named.
 */
export type Part = Readonly<{
  is: 'person' | 'address' | 'id' | 'thing' | 'value' | 'word' | 'theirs'
  text: string
  of?: string
}>

type Piece = string | Part

/** A sentence or a few words. A plain string in it is our own. */
export type Text = Readonly<{ said: readonly Piece[] }>

/** `12,345`, for whole numbers. Not by `toLocaleString`: its first call loads more than a small run takes in all. */
export const grouped = (amount: number): string => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

export const isText = (value: unknown): value is Text => isRecord(value) && Array.isArray(value['said'])

const piecesOf = (given: Text | Part | number): readonly Piece[] => {
  if (typeof given === 'number') return [String(given)]
  return 'said' in given ? given.said : [given]
}

/** say`${person(name, email)} would be removed.` A string in place of a part does not compile: say what it is. */
export const say = (words: readonly string[], ...parts: readonly (Text | Part | number)[]): Text => ({
  said: words.flatMap((word, index) => {
    const part = parts[index]
    return part === undefined ? [word] : [word, ...piecesOf(part)]
  })
})

/** Literals: a value that is only known while running does not compile. */
export type Words<Literal extends string> = string extends Literal ? never : Literal

/** Words of ours that are chosen while running, so that no value can pass for them. */
export const own = <const Literal extends string>(words: Words<Literal>): Text => ({ said: [words] })

export const person = (text: string, of: string): Part => ({ is: 'person', text, of })
export const address = (text: string): Part => ({ is: 'address', text })
export const id = (text: string): Part => ({ is: 'id', text })
export const thing = (text: string): Part => ({ is: 'thing', text })
export const value = (text: string): Part => ({ is: 'value', text })
export const word = (text: string): Part => ({ is: 'word', text })
export const theirs = (text: string): Part => ({ is: 'theirs', text })

/** `a, b and c`, where `last` is ` and `. */
export const joined = (parts: readonly (Text | Part)[], last = ', '): Text => ({
  said: parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [index === parts.length - 1 ? last : ', ']),
    ...piecesOf(part)
  ])
})

/** Each part shown by `show`, and our own words by `ours`. */
export const shown = (text: Text, show: (part: Part) => string, ours: (words: string) => string): string =>
  text.said.map((piece) => (typeof piece === 'string' ? ours(piece) : show(piece))).join('')

const same = (words: string): string => words

/** For a log, a YAML comment or an error's message. */
export const plain = (text: Text): string => shown(text, (part) => part.text, same)

/** The same said with other parts, such as masks. */
export const withParts = (text: Text, change: (part: Part) => Part): Text => ({
  said: text.said.map((piece) => (typeof piece === 'string' ? piece : change(piece)))
})

/** Without the full stop at its end, to go on in a sentence. */
export const withoutStop = ({ said }: Text): Text => {
  const last = said.findLastIndex((piece) => piece !== '')
  const cut = (words: string): string => words.replace(/\.$/, '')
  return {
    said: said.map((piece, index) => {
      if (index !== last) return piece
      return typeof piece === 'string' ? cut(piece) : { ...piece, text: cut(piece.text) }
    })
  }
}
