// Holds the documents to the repository: links lead somewhere, and the tests that SECURITY.md calls as witnesses
// exist under exactly those names.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')

/** Markdown links, as text and target, but for those into the web. */
const linksOf = (path: string): { text: string; target: string }[] =>
  Array.from(read(path).matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g), ([, text = '', target = '']) => ({
    text,
    target
  })).filter(({ target }) => !/^https?:/.test(target) && !target.startsWith('../../'))

const documents = [...globSync('*.md', { cwd: root }), ...globSync('docs/*.md', { cwd: root })]

describe.each(documents)('%s', (path) => {
  test('links only to what exists', () => {
    for (const { target } of linksOf(path)) {
      const [file = ''] = target.split('#')
      expect({ target, exists: file === '' || existsSync(join(root, dirname(path), file)) }).toEqual({
        target,
        exists: true
      })
    }
  })
})

const witnesses = linksOf('SECURITY.md').filter(({ target }) => target.startsWith('__tests__/'))

test('SECURITY.md calls many witnesses', () => {
  expect(witnesses.length).toBeGreaterThan(30)
})

/** The name of a test, or of a group of tests, in the source; `…` is what a table fills in. */
const named = (text: string): RegExp =>
  new RegExp(
    `['"\`]${text
      .split('…')
      .map((part) => RegExp.escape(part))
      .join('%s')}['"\`],`
  )

test.each(witnesses)('$target has a test that says: $text', ({ text, target }) => {
  expect(named(text).test(read(target))).toBe(true)
})
