// What was measured as a Markdown table, and which of the targets were met.
import type { Contender } from './contenders.ts'
import type { Seen } from './server.ts'

export type Row = Readonly<{
  contender: Contender
  size: number
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

const finder = (rows: readonly Row[]) => (id: Contender['id'], size: number) =>
  rows.find((row) => row.contender.id === id && row.size === size)

export const tableOf = (rows: readonly Row[]): string => {
  const find = finder(rows)
  const ratio = (row: Row, id: Contender['id']): string => {
    const other = find(id, row.size)
    return other === undefined ? '–' : `${(row.ms / other.ms).toFixed(2)} ×`
  }
  const head = [
    'Users',
    'Program',
    'Time',
    'to (b)',
    'to (c)',
    'to (d)',
    'Peak memory',
    'Requests',
    'Sent',
    'Received'
  ]
  const lines = rows.map((row) => [
    row.size.toLocaleString('en'),
    row.contender.name,
    time(row.ms),
    ratio(row, 'floor'),
    ratio(row, 'blind'),
    ratio(row, 'blind-c'),
    row.peakMiB === undefined ? 'not measured' : `${Math.round(row.peakMiB)} MiB`,
    String(row.seen.requests),
    bytes(row.seen.received),
    bytes(row.seen.sent)
  ])
  const align = head.map((_, column) => (column === 1 ? '---' : '---:'))
  return [head, align, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The targets that these rows can speak for. */
export const targetsOf = (rows: readonly Row[]): readonly Target[] => {
  const find = finder(rows)
  const targets: Target[] = []
  const hold = (id: Contender['id'], other: Contender['id'], size: number, most: number): void => {
    const row = find(id, size)
    const against = find(other, size)
    if (row === undefined || against === undefined) return
    const name = `${row.contender.name} to ${against.contender.name} at ${size.toLocaleString('en')}`
    targets.push({ name, ratio: row.ms / against.ms, most })
  }
  hold('validate', 'node', 100, 3.5)
  for (const id of ['plan', 'apply'] as const) {
    hold(id, 'floor', 100, 1.3)
    for (const size of new Set(rows.map((row) => row.size))) if (size >= 1_000) hold(id, 'blind', size, 1)
    hold(id, 'blind-c', 10_000, 1.5)
    const small = find(id, 2_000)
    const large = find(id, 20_000)
    if (small !== undefined && large !== undefined) {
      const name = `${large.contender.name}: time per user at 20,000 to that at 2,000`
      targets.push({ name, ratio: large.ms / large.size / (small.ms / small.size), most: 1.2 })
    }
  }
  return targets
}

export const isMet = ({ ratio, most }: Target): boolean => ratio <= most
