// `npm run gfm`: whether GitHub's own engine for Markdown finds nothing in hostile names but text, in the comment and in
// the summary. By hand, since it needs Debian's cmark-gfm; npm cit holds our own reading of the pages.
import { execFileSync } from 'node:child_process'
import { deepStrictEqual } from 'node:assert/strict'
import { everywhere, HOSTILE } from '../__tests__/report/hostile.ts'
import { commentMarkdown, summaryMarkdown } from '../src/report/markdown.ts'

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => [
  '-e',
  name
])
const htmlOf = (markdown: string): string =>
  execFileSync('cmark-gfm', [...EXTENSIONS, '--unsafe'], { input: markdown, encoding: 'utf8' })

/** The tags of a page, without those that a value may come with: code, and a link into the repository. */
const skeletonOf = (html: string): readonly string[] =>
  (html.match(/<!--|<[^>]*>/g) ?? []).filter(
    (tag) => !/^<\/?code>$/.test(tag) && !/^<a href="https:\/\/github\.com\/[^"]*">$|^<\/a>$/.test(tag)
  )

/** What GitHub would look through for mentions and references. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<(code|pre)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')

const pagesOf = (name: string, amount: number): readonly string[] => {
  const given = everywhere(name, amount)
  // Where the run is comes from the runner, and is a link.
  const report = { ...given, run: { ...given.run, url: null } }
  // With room for all, so that the pages do not differ in what is cut.
  const room = 10_000_000
  return [commentMarkdown(report, '<!-- m -->', room), summaryMarkdown(report, room)].map(htmlOf)
}

let pages = 0
for (const amount of [1, 20, 25]) {
  const harmless = pagesOf('Ada', amount)
  for (const name of HOSTILE)
    for (const [at, html] of pagesOf(name, amount).entries()) {
      deepStrictEqual(
        skeletonOf(html),
        skeletonOf(harmless[at] ?? ''),
        `${JSON.stringify(name)}, ${amount} of each`
      )
      const found = /@\w|(?<!&)#\d|:\w+:\w|\bGH-\d|www\.\w/.exec(textOf(html))
      deepStrictEqual(found?.[0], undefined, `${JSON.stringify(name)}, ${amount} of each`)
      pages += 1
    }
}
console.log(
  `${pages} pages with ${HOSTILE.length} hostile names: no tag, link, image, mention or reference of theirs.`
)
