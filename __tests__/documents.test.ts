// Holds the documents to the repository: links lead somewhere, and the tests that SECURITY.md calls as witnesses
// exist under exactly those names.
import { existsSync, globSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { read, root } from './support/repository.ts'

/** Markdown links, as text and target, but for those into the web. */
const linksOf = (path: string): { text: string; target: string }[] =>
  Array.from(read(path).matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g), ([, text = '', target = '']) => ({
    text,
    target
  })).filter(({ target }) => !/^https?:/.test(target) && !target.startsWith('../../'))

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
  Array.from(read(path).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  )

test.each(globSync(['*.md', 'docs/*.md'], { cwd: root }))('%s links only to what exists', (path) => {
  const dead = linksOf(path).filter(({ target }) => {
    const [file = '', anchor] = target.split('#')
    const at = file === '' ? path : relative(root, join(root, dirname(path), file))
    if (!existsSync(join(root, at))) return true
    return anchor !== undefined && at.endsWith('.md') && !anchorsOf(at).includes(anchor)
  })
  expect(dead).toEqual([])
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
