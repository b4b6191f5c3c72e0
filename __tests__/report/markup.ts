// Reads Markdown for tests, no more than they need.
import { expect } from '@jest/globals'

/** The text without code spans, fences, targets of links, and the tags that the renderer itself writes. */
export const outsideCode = (markdown: string): string =>
  markdown
    .replaceAll(/^```diff\n[^]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\]\(https?:[^)\s]*\)/g, ']')
    .replaceAll(/<\/?(?:code|details|summary|sub|br)>/g, '')

/** Every fence, table and fold of a page is closed, and nothing within a fence ends it early. */
export const expectWhole = (page: string): void => {
  let fenced = false
  let folds = 0
  let columns: number | undefined
  for (const line of page.split('\n')) {
    if (fenced) {
      if (line === '```') fenced = false
      else expect(line).toMatch(/^[-!~+] /)
      continue
    }
    if (line === '```diff') fenced = true
    folds += line.startsWith('<details>') ? 1 : 0
    folds -= line === '</details>' ? 1 : 0
    expect(folds === 0 || folds === 1).toBe(true)
    const cells = line.startsWith('|') ? line.replaceAll(/\\\|/g, '').split('|').length : undefined
    if (cells !== undefined) expect(line).toMatch(/\|$/)
    if (cells !== undefined && columns !== undefined) expect(cells).toBe(columns)
    columns = cells
  }
  expect(fenced).toBe(false)
  expect(folds).toBe(0)
}
