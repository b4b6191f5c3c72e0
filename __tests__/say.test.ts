import { expect, test } from '@jest/globals'
import {
  address,
  grouped,
  id,
  isText,
  joined,
  own,
  person,
  plain,
  say,
  shown,
  theirs,
  thing,
  value,
  withoutStop,
  word,
  type Words
} from '../src/say.ts'

const sentence = say`${person('Ada Lovelace', 'ada@example.com')} (${id('u-1')}) would be taken out of ${thing('Engineering')}, ${2} times.`
const READ = 'Ada Lovelace (u-1) would be taken out of Engineering, 2 times.'

test('a sentence reads as plain text', () => {
  expect(plain(sentence)).toBe(READ)
})

test('a sentence within a sentence keeps its parts', () => {
  const around = say`Problem: ${sentence} ${own('Run again.')}`
  expect(around.said.filter((piece) => typeof piece !== 'string')).toHaveLength(3)
  expect(plain(around)).toBe(`Problem: ${READ} Run again.`)
})

test('each part is shown by what it is, and our words by themselves', () => {
  const others = say`${sentence} ${address('a')}, ${value('b')}, ${word('c')}, ${theirs('d')}`
  expect(
    shown(
      others,
      ({ is, text }) => `<${is}:${text}>`,
      (words) => words.toUpperCase()
    )
  ).toBe(
    '<person:Ada Lovelace> (<id:u-1>) WOULD BE TAKEN OUT OF <thing:Engineering>, 2 TIMES. <address:a>, <value:b>, <word:c>, <theirs:d>'
  )
})

test.each([
  [0, '0'],
  [999, '999'],
  [12_345, '12,345'],
  [1_234_567, '1,234,567']
])('%i is written as %s', (amount, text) => {
  expect(grouped(amount)).toBe(text)
})

test('a sentence goes on without its full stop, and no other', () => {
  expect(withoutStop(say`Wait. See ${word('1.5')}.`)).toEqual(say`Wait. See ${word('1.5')}`)
  expect(withoutStop({ said: ['Vanta said: ', theirs('No. Stop.')] })).toEqual({
    said: ['Vanta said: ', theirs('No. Stop')]
  })
  expect(plain(withoutStop(say`${theirs('Tasks are incomplete.')}`))).toBe('Tasks are incomplete')
})

test('a text is recognized among everything else that a report holds', () => {
  const others = ['said', 1, null, undefined, [], ['said'], {}, { said: 'x' }, word('BASE')]
  expect([sentence, own('x'), ...others].filter(isText)).toEqual([sentence, own('x')])
})

test('a list is joined with a word before its last', () => {
  const names = ['BASE', 'EDITOR', 'ADMIN'].map(word)
  expect(plain(joined(names, ' and '))).toBe('BASE, EDITOR and ADMIN')
  expect(plain(joined(names.slice(0, 1), ' and '))).toBe('BASE')
  expect(plain(joined(names))).toBe('BASE, EDITOR, ADMIN')
  expect(plain(joined([]))).toBe('')
})

/** Whether a value of `From` could be given where `To` is asked for. */
type Fits<From, To> = [From] extends [To] ? true : false

test('a string that is not a literal is no word of ours', () => {
  // A name could pass for our own words, and would not be masked: these lines would not compile.
  const alone: Fits<string, Words<string>> = false
  const within: Fits<string, Parameters<typeof say>[1]> = false
  expect([alone, within]).toEqual([false, false])
  const name = 'Ada'
  expect(plain(own(name))).toBe('Ada')
  expect(() => Reflect.apply(say, undefined, [['', ' is gone.'], name])).toThrow(TypeError)
})
