// `node scripts/picture.ts page.md picture.png [width] [light|dark]`: a page as GitHub shows it. By hand: it needs Debian's
// cmark-gfm (GitHub's own engine for Markdown) and chromium, and in MARKDOWN_CSS the path of the npm package
// github-markdown-css's github-markdown.css. docs/summary.png is the page that `npm start -- --page page.md` writes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [page = '', picture = '', width = '900', theme = 'light'] = process.argv.slice(2)
const css = readFileSync(process.env['MARKDOWN_CSS'] ?? '', 'utf8')
const scratch = mkdtempSync(join(tmpdir(), 'picture-'))

const ALERT = /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:<br \/>)?/g

try {
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter'].flatMap((name) => ['-e', name])
  const html = execFileSync('cmark-gfm', [...extensions, '--unsafe', '--github-pre-lang', page], {
    encoding: 'utf8'
  })
    // What GitHub makes of alerts, after its engine.
    .replace(
      ALERT,
      (_, kind: string) =>
        `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}</p><p>`
    )
    .replace(/<pre lang="diff"><code>([^]*?)<\/code><\/pre>/g, (_, code: string) => {
      const lines = code.replace(/\n$/, '').split('\n')
      return `<pre><code>${lines.map((line) => `<span class="diff-${line.codePointAt(0) ?? 0}">${line}</span>`).join('\n')}</code></pre>`
    })
  const dark = theme === 'dark'
  writeFileSync(
    join(scratch, 'page.html'),
    `<!doctype html><meta charset="utf-8"><style>${css.replaceAll(`(prefers-color-scheme: ${theme})`, 'all').replaceAll(`(prefers-color-scheme: ${dark ? 'light' : 'dark'})`, 'not all')}
body { margin: 16px; background: ${dark ? '#0d1117' : '#fff'} }
.diff-45 { background: ${dark ? '#67060c' : '#ffebe9'} } .diff-43 { background: ${dark ? '#033a16' : '#dafbe1'} } .diff-33 { background: ${dark ? '#5a3600' : '#fff1c2'} }
[class^=diff-] { display: inline-block; min-width: 100% }
</style><article class="markdown-body">${html}</article><script>document.title = String(document.documentElement.scrollHeight)</script>`
  )
  const chromium = (...more: readonly string[]): string =>
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--hide-scrollbars',
        `--user-data-dir=${join(scratch, 'profile')}`,
        ...more,
        `file://${join(scratch, 'page.html')}`
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    )
  const dom = chromium('--dump-dom', `--window-size=${width},600`)
  const height = /<title>(\d+)<\/title>/.exec(dom)?.[1] ?? '1000'
  chromium(`--screenshot=${picture}`, `--window-size=${width},${Number(height) + 16}`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
