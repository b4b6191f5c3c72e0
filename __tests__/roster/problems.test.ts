import { describe, expect, test } from '@jest/globals'
import { places } from '../../src/roster/parse.ts'
import { byPlace, findings, quoted } from '../../src/roster/problems.ts'
import { plain, say, word } from '../../src/say.ts'

test.each([
  ['what cannot be seen', 'a\nb\rc\td\u0000\u2028', String.raw`"a\nb\rc\td\u{0}\u{2028}"`],
  ['60 characters, whole', 'x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['61, cut', 'x'.repeat(61), `"${'x'.repeat(59)}…"`],
  ['a character that would be cut in half, left out', `${'x'.repeat(58)}🦄yz`, `"${'x'.repeat(58)}…"`],
  ['such characters before the cut, kept', `🦄${'x'.repeat(60)}`, `"🦄${'x'.repeat(57)}…"`]
])('a message holds of a file: %s', (_, given, shown) => {
  expect(plain(quoted(given))).toBe(shown)
})

describe('problems of one kind', () => {
  const listed = (amount: number, text = (n: number) => say`Problem ${n}.`) => {
    const found = findings(places('a.yml', '\n'.repeat(99)))
    for (let n = 0; n < amount; n += 1) found.add(n, { kind: 'kind', words: () => text(n) })
    return found.list().map(({ message, place, times }) => [plain(message), place?.line, times])
  }

  test('are listed one by one up to 50, then counted from the line of the next one', () => {
    expect(listed(50)).toHaveLength(50)
    expect(listed(51).slice(49)).toEqual([
      ['Problem 49.', 50, undefined],
      ['There is 1 more problem of this kind, here.', 51, 1]
    ])
    expect(listed(53).at(-1)).toEqual(['There are 3 more problems of this kind, from here on.', 51, 3])
  })

  test('are those whose sentences are the same but for what they name', () => {
    const found = findings(places('a.yml', '\n'.repeat(99)))
    for (let n = 0; n < 52; n += 1) {
      found.add(n, say`${word(`name${n}`)} is wrong.`)
      found.add(n, say`${word(`name${n}`)} is missing.`)
    }
    expect(found.list().flatMap(({ times = 0, place }) => (times > 0 ? [[times, place?.line]] : []))).toEqual(
      [
        [2, 51],
        [2, 51]
      ]
    )
  })

  test('are listed once where they say the same about one place, and not worded where they are only counted', () => {
    const found = findings(places('a.yml', ''))
    found.add(0, say`The same.`)
    found.add(0, { kind: 'other', words: () => say`The same.` })
    found.add(0, say`Something else.`)
    expect(found.list().map(({ message }) => plain(message))).toEqual(['The same.', 'Something else.'])
    let worded = 0
    listed(60, (n) => {
      worded += 1
      return say`Problem ${n}.`
    })
    expect(worded).toBe(50)
  })
})

test('problems are sorted by file, line and column; what has no place comes first', () => {
  const at = (file: string, line: number, column: number) => ({
    message: say`Wrong.`,
    place: { file, line, column }
  })
  const nowhere = [{ message: say`A.` }, { message: say`B.` }]
  const sorted = [...nowhere, at('a.yml', 1, 2), at('a.yml', 2, 1), at('a.yml', 2, 3), at('b.yml', 1, 1)]
  expect(sorted.toReversed().toSorted(byPlace)).toEqual(sorted)
})
