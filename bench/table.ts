// What was measured as a Markdown table, and which of the targets were met.
import type { Contender } from './contenders.ts'
import type { Seen } from './server.ts'

export type Row = Readonly<{
  contender: Contender
  size: number
  /** Milliseconds that the server waits before each answer. */
  latency: number
  /** Medians. */
  ms: number
  peakMiB: number | undefined
  seen: Seen
}>

export type Target = Readonly<{ name: string; ratio: number; most: number }>

const MIB = 1024 * 1024

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

const time = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(2)} s`)

const bytes = (count: number): string => {
  if (count === 0) return '0'
  return count < MIB ? `${Math.ceil(count / 1024)} KiB` : `${(count / MIB).toFixed(1)} MiB`
}

const finder =
  (rows: readonly Row[], latency = 0) =>
  (id: Contender['id'], size: number) =>
    rows.find((row) => row.contender.id === id && row.size === size && row.latency === latency)

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Tables with a row per size and a column per program: time for each latency, peak memory, and traffic. */
export const tablesOf = (rows: readonly Row[]): string => {
  const latencies = [...new Set(rows.map(({ latency }) => latency))]
  const sizes = [...new Set(rows.map((row) => row.size))]
  const contenders = [...new Map(rows.map(({ contender }) => [contender.id, contender])).values()]
  const head = ['Users', ...contenders.map(({ name }) => name)]
  const lines = (cell: (row: Row) => string, latency = latencies[0]) =>
    sizes.map((size) => [
      size.toLocaleString('en'),
      ...contenders.map(({ id }) => {
        const row = finder(rows, latency)(id, size)
        return row === undefined ? '–' : cell(row)
      })
    ])
  const compared = (row: Row): string => {
    const others = (['floor', 'blind', 'blind-c'] as const).flatMap((id) => {
      const other = finder(rows, row.latency)(id, row.size)
      return other === undefined ? [] : [(row.ms / other.ms).toFixed(2)]
    })
    return row.contender.id === 'plan' || row.contender.id === 'apply' ? ` (${others.join(' · ')})` : ''
  }
  const traffic = ({ seen }: Row): string =>
    seen.requests === 0 ? 'none' : `${seen.requests}: ${bytes(seen.received)} up, ${bytes(seen.sent)} down`
  return [
    ...latencies.flatMap((latency) => [
      `Time where every answer takes ${latency} ms, and in brackets its ratio to those of (b), (c) and (d):`,
      table(
        head,
        lines((row) => `${time(row.ms)}${compared(row)}`, latency)
      )
    ]),
    'Peak memory:',
    table(
      head,
      lines((row) => (row.peakMiB === undefined ? 'not measured' : `${Math.round(row.peakMiB)} MiB`))
    ),
    'Requests, and the bytes of their bodies:',
    table(head, lines(traffic))
  ].join('\n\n')
}

/** The targets that these rows can speak for. */
export const targetsOf = (rows: readonly Row[]): readonly Target[] => {
  const targets: Target[] = []
  const hold = (
    id: Contender['id'],
    other: Contender['id'],
    size: number,
    most: number,
    latency = 0
  ): void => {
    const row = finder(rows, latency)(id, size)
    const against = finder(rows, latency)(other, size)
    if (row === undefined || against === undefined) return
    const name = `${row.contender.name} to ${against.contender.name} at ${size.toLocaleString('en')}, ${latency} ms`
    targets.push({ name, ratio: row.ms / against.ms, most })
  }
  hold('validate', 'node', 10, 3.5)
  hold('apply', 'floor', 100, 1.3)
  for (const size of new Set(rows.map((row) => row.size)))
    if (size >= 1_000) hold('apply', 'blind', size, size === 1_000 ? 1 : 0.9)
  hold('apply', 'blind-c', 10_000, 1.6)
  hold('apply', 'floor', 100, 1.35, 50)
  for (const id of ['plan', 'apply'] as const) {
    const small = finder(rows)(id, 2_000)
    const large = finder(rows)(id, 20_000)
    if (small === undefined || large === undefined) continue
    const name = `${large.contender.name}: time per user at 20,000 to that at 2,000`
    targets.push({ name, ratio: large.ms / large.size / (small.ms / small.size), most: 1.2 })
  }
  return targets
}

export const isMet = ({ ratio, most }: Target): boolean => ratio <= most
