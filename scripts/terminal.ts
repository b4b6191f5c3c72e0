// Shows GitHub's Markdown in a terminal: tables in columns that fit, fences in colour, folds closed, HTML reduced to
// its text. It knows what the action's own pages use, and no more.
import { stripVTControlCharacters } from 'node:util'

export type Terminal = Readonly<{ color: boolean; width: number }>

/** Colours where somebody looks, and at most 120 columns, since longer lines are hard to read. */
export const terminalOf = (stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal => ({
  color: stdout.isTTY && env['NO_COLOR'] === undefined,
  width: Math.max(80, Math.min(stdout.columns ?? 80, 120))
})

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const entity = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return ENTITIES[name ?? ''] ?? all
  })

type Style = (text: string) => string
type Styles = Readonly<Record<'bold' | 'dim' | 'code' | 'red' | 'yellow' | 'green', Style>>

export const stylesOf = (color: boolean): Styles => {
  const wrap =
    (on: number, off: number): Style =>
    (text) =>
      color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    code: wrap(36, 39),
    red: wrap(31, 39),
    yellow: wrap(33, 39),
    green: wrap(32, 39)
  }
}

const inline = (text: string, { bold, code }: Styles): string =>
  entity(
    text
      .replace(/<(?:b|strong)>(.*?)<\/(?:b|strong)>/gi, (_, inner: string) => bold(inner))
      .replace(/<code>(.*?)<\/code>/gi, (_, inner: string) => code(inner))
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/!?\[([^\]]*)\]\(([^)]*)\)/g, '$1')
      .replace(/\*\*(.+?)\*\*/g, (_, inner: string) => bold(inner))
      .replace(/(?<!\\)\*([^*]+)(?<!\\)\*/g, '$1')
      .replace(/(?<!\\)`([^`]+)`/g, (_, inner: string) => code(inner))
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~@:&])/g, '$1')
  )

/** Columns that a text takes: East Asian wide characters and emoji take two, marks and colours none. */
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

/** Lines of at most `width` columns, broken at spaces; the second and later ones are indented. */
export const wrapped = (text: string, width: number, indent = ''): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = longer
  }
  return [...lines, line]
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

/** Takes columns from the widest until the table fits. */
const fitted = (widths: readonly number[], room: number): readonly number[] => {
  const fit = [...widths]
  for (let over = fit.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = fit.indexOf(Math.max(...fit))
    fit[widest] = (fit[widest] ?? 0) - 1
  }
  return fit
}

const table = (rows: readonly string[], width: number, look: Styles): string[] => {
  const cells = rows
    .filter((_, at) => at !== 1)
    .map((row) => cellsOf(row).map((cell) => cell.split(/<br\s*\/?>/i).map((line) => inline(line, look))))
  const [head = [], ...body] = cells
  const room = width - 2 * (head.length - 1)
  const natural = (title: (line: string) => readonly string[]): readonly number[] =>
    head.map((lines, column) =>
      Math.max(...[...lines.flatMap(title), ...body.flatMap((row) => row[column] ?? [])].map(columns))
    )
  // A title is broken only where the cells need the room.
  const whole = natural((line) => [line])
  const isRoomy = whole.reduce((sum, each) => sum + each, 0) <= room
  const widths = isRoomy
    ? whole
    : fitted(
        natural((line) => line.split(' ')),
        room
      )
  const linesOf = (row: readonly (readonly string[])[]): string[] => {
    const broken = row.map((lines, column) => lines.flatMap((line) => wrapped(line, widths[column] ?? width)))
    return Array.from({ length: Math.max(...broken.map(({ length }) => length)) }, (_, at) =>
      broken
        .map((lines, column) => {
          const text = lines[at] ?? ''
          return text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(text)))
        })
        .join('  ')
        .trimEnd()
    )
  }
  return [
    ...linesOf(head).map(look.bold),
    ...(body.length === 1 ? [] : [look.dim(widths.map((each) => '─'.repeat(each)).join('──'))]),
    ...body.flatMap(linesOf)
  ]
}

/** A line of a diff in the colour of its sign. */
const diffLine = (line: string, { red, yellow, green }: Styles): string =>
  new Map([
    ['-', red],
    ['!', yellow],
    ['+', green]
  ]).get(line.slice(0, 1))?.(line) ?? line

/** The Markdown as lines for a terminal. What is folded shows as its title. */
export const toTerminal = (markdown: string, { color, width }: Terminal): string => {
  const look = stylesOf(color)
  const lines = markdown
    .replace(/<!--[^]*?-->\n?/g, '')
    .replace(/<details>\s*<summary>(.*?)<\/summary>[^]*?<\/details>/g, '▸ $1')
    .replace(/^(▸ .*)\n\n(?=▸ )/gm, '$1\n')
    .split('\n')
  const shown: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('|') && /^\|[\s:|-]+\|?$/.test(lines[at + 1] ?? '')) {
      let end = at
      while (lines[end]?.startsWith('|') === true) end += 1
      shown.push(...table(lines.slice(at, end), width, look))
      at = end - 1
    } else if (line.startsWith('```')) {
      const end = lines.indexOf('```', at + 1)
      for (const code of lines.slice(at + 1, end))
        shown.push(...wrapped(code, width, '    ').map((part, i) => (i === 0 ? diffLine(part, look) : part)))
      at = end
    } else if (/^#{1,6} /.test(line)) {
      shown.push(...wrapped(inline(line.replace(/^#+ /, ''), look), width).map(look.bold))
    } else if (line.startsWith('>')) {
      const text = inline(line.replace(/^> ?(?:\[!\w+\])?/, ''), look)
      if (text !== '') shown.push(...wrapped(text, width - 2, '  ').map((part) => `│ ${part}`))
    } else {
      const small = line.startsWith('<sub>')
      shown.push(...wrapped(inline(line, look), width).map((part) => (small ? look.dim(part) : part)))
    }
  }
  return shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
