import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { misfitOf } from '../support/report.ts'
import { expectWhole } from './markup.ts'
import { run } from './runs.ts'
import { situations } from './situations.ts'

/** Of more similar lines in a row, most are counted: nobody reviews them. */
const ALIKE = 45
const SHOWN = 12

/** A text without long runs of similar lines, so that a change in it can be read. */
const abridged = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length; ) {
    const start = lines[at]?.slice(0, 8)
    let end = at + 1
    while (end < lines.length && lines[end]?.slice(0, 8) === start) end += 1
    if (end - at <= ALIKE) kept.push(...lines.slice(at, end))
    else kept.push(...lines.slice(at, at + SHOWN), `(${end - at - SHOWN} more of them)`)
    at = end
  }
  return kept.join('\n')
}

// UPDATE_GOLDEN=1 npm test -- report/golden rewrites the pages; read the difference before you commit it.
const expectGolden = (name: string, text: string | undefined): void => {
  const golden = new URL(`golden/${name}`, import.meta.url)
  const given = text === undefined ? undefined : abridged(text)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (given === undefined) rmSync(golden, { force: true })
    else writeFileSync(golden, given)
  }
  expect(given).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : undefined)
}

/** What a comment and a summary have in common: not the marker, nor the footer. */
const body = (page: string): string => page.replace(/^<!--.*-->\n\n/, '').replace(/<sub>.*<\/sub>\n$/, '')

describe('what a run shows', () => {
  test.each(Object.entries(situations))('%s', async (name, situation) => {
    const { log, summary, comment, report } = await run(situation)
    expectGolden(`${name}.comment.md`, comment)
    expectGolden(`${name}.summary.md`, comment && body(comment) === body(summary) ? undefined : summary)
    expectGolden(`${name}.log.txt`, `${log}\n`)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(comment?.length ?? 0).toBeLessThanOrEqual(65_536)
    expect(misfitOf(report)).toBeUndefined()
    for (const page of [summary, ...(comment === undefined ? [] : [comment])]) expectWhole(page)
  })
})
