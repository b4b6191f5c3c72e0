// Secrets in what a server says: it may echo what it was sent, in any spelling that a text of the web can have.

const hex = (code: number): string => code.toString(16).padStart(2, '0')

/** The names that HTML has for the characters of secrets. */
const NAMED: Readonly<Record<string, string>> = {
  _: 'lowbar|UnderBar',
  '-': 'hyphen|dash',
  '.': 'period',
  '/': 'sol',
  '+': 'plus',
  '=': 'equals',
  '~': 'tilde',
  '&': 'amp',
  ':': 'colon'
}

/** The two signs that begin an escape may themselves be escaped. */
const AND = String.raw`(?:&(?:amp;){0,4}|\\{1,8}u0026|%(?:25){0,4}26)`
const PERCENT = String.raw`(?:%(?:25){0,4}|\\{1,8}u0025|&(?:amp;){0,4}#0{0,6}37;?)`

/** One character as it is, escaped as in JSON or JavaScript, as an HTML entity, or percent-encoded; once or a few times. */
const spelled = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  const entities = [`#0{0,6}${code}`, `#x0{0,6}${hex(code)}`].concat(NAMED[character] ?? []).join('|')
  const bytes = [...Buffer.from(character)].map((byte) => `${PERCENT}${hex(byte)}`).join('')
  const escapes = String.raw`\\{1,8}(?:u${hex(code).padStart(4, '0')}|x${hex(code)})`
  return String.raw`(?:${escapes}|\\{0,8}${RegExp.escape(character)}|${AND}(?:${entities});?|${bytes})`
}

const patternOf = (secret: string): RegExp => new RegExp(Array.from(secret, spelled).join(''), 'gi')

/** Takes a secret out of a text. */
export type Eraser = (text: string) => string

/** Takes a secret, which is not empty, out of texts in every spelling. */
export const eraserOf = (secret: string): Eraser => {
  const plain = secret.toUpperCase()
  let pattern: RegExp | undefined
  return (text) => {
    // Few texts call for the pattern, which is large: without a sign that begins an escape, a secret can only be there as
    // it is.
    if (!/[\\&%]/.test(text) && !text.toUpperCase().includes(plain)) return text
    pattern ??= patternOf(secret)
    return text.replaceAll(pattern, '***')
  }
}
