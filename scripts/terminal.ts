// Shows GitHub's Markdown in a terminal: tables in columns, headings and bold text in bold, HTML reduced to its
// text. It knows what the action's own summaries use, and no more.
import { stripVTControlCharacters } from 'node:util'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const entity = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return ENTITIES[name ?? ''] ?? all
  })

type Style = (text: string) => string
type Styles = Readonly<{ bold: Style; dim: Style; code: Style }>

const styles = (color: boolean): Styles => {
  const wrap =
    (on: number, off: number): Style =>
    (text) =>
      color ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { bold: wrap(1, 22), dim: wrap(2, 22), code: wrap(36, 39) }
}

const inline = (text: string, { bold, code }: Styles): string =>
  entity(
    text
      .replace(/<br\s*\/?>/gi, ' · ')
      .replace(/<(?:b|strong)>(.*?)<\/(?:b|strong)>/gi, (_, inner: string) => bold(inner))
      .replace(/<code>(.*?)<\/code>/gi, (_, inner: string) => code(inner))
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/!?\[([^\]]*)\]\(([^)]*)\)/g, '$1')
      .replace(/\*\*(.+?)\*\*/g, (_, inner: string) => bold(inner))
      .replace(/(?<!\\)\*([^*]+)(?<!\\)\*/g, '$1')
      .replace(/(?<!\\)`([^`]+)`/g, (_, inner: string) => code(inner))
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~@:&])/g, '$1')
  )

/** Columns that a character takes: East Asian wide characters and emoji take two, marks none. */
const columns = (text: string): number => {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character
      )
        ? 2
        : 1
  }
  return width
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const table = (rows: readonly string[], look: Styles): string[] => {
  const cells = rows.filter((_, i) => i !== 1).map((row) => cellsOf(row).map((cell) => inline(cell, look)))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.min(70, Math.max(...cells.map((row) => columns(row[column] ?? ''))))
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(cell))))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  return [
    look.bold(line(head)),
    look.dim(widths.map((width) => '─'.repeat(width)).join('──')),
    ...body.map(line)
  ]
}

/** The Markdown as lines for a terminal. */
export const toTerminal = (markdown: string, color: boolean): string => {
  const look = styles(color)
  const lines = markdown.replace(/<!--[^]*?-->\n?/g, '').split('\n')
  const shown: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('|') && /^\|[\s:|-]+\|?$/.test(lines[at + 1] ?? '')) {
      let end = at
      while (lines[end]?.startsWith('|') === true) end += 1
      shown.push(...table(lines.slice(at, end), look))
      at = end - 1
      continue
    }
    const heading = /^#{1,6} (.*)$/.exec(line)
    if (heading !== null) shown.push(look.bold(inline(heading[1] ?? '', look)))
    else shown.push(inline(line.replace(/^> ?(?:\[!\w+\])?/, '│ '), look))
  }
  return shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
