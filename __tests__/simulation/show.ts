// A case in words: what happens in it, what Vanta saw, and what the runs said.
import type { Case } from './case.ts'
import { examine, type Follow } from './examine.ts'
import { effectsOf } from './judge-accounts.ts'
import type { Entry, Evidence } from './evidence.ts'

const SHOWN_LINES = 40

/** What everybody sees of a request. */
const lineOf = (entry: Entry): string => {
  const { n, key, status, fault, effect, isStale } = entry
  const done = entry.role === 'PUT accounts' && effect ? effectsOf(entry) : []
  const parts = [
    `${n} ${key} ${status === 0 ? 'no answer' : status}`,
    fault && `[${fault}]`,
    effect && 'with effect',
    isStale && 'an old list',
    ...done.map(({ id, what, fields }) => `${what} ${id} ${fields.join(',')}`.trim())
  ]
  return parts.filter(Boolean).join(' ')
}

/** The log, and between its lines what others did. */
export const storyOf = ({ log, acted }: Evidence): string[] => {
  const deeds = Map.groupBy(acted, ({ n }) => n)
  const deedsAt = (n: number): string[] =>
    (deeds.get(n) ?? []).map(({ action }) => `    — ${JSON.stringify(action)}`)
  return [...deedsAt(0), ...log.flatMap((entry) => [lineOf(entry), ...deedsAt(entry.n)])]
}

/** All that one needs to understand a small case. */
export const show = async (shown: Case, follow: Follow): Promise<string> => {
  const { stage, violations } = await examine(structuredClone(shown), follow)
  const { seed, inputs, forms, latency, limits } = shown
  const accounts = (seed.accounts ?? []).map(
    ({ uniqueId, email, status, deletedAt }) => `${uniqueId} ${email} ${deletedAt ? 'deleted' : status}`
  )
  const lines = [
    'Found:',
    ...violations.map(({ kind, grade, run, detail }) => `  ${grade}, run ${run}: ${kind}: ${detail}`),
    'Vanta before:',
    `  accounts: ${accounts.join('; ')}`,
    `  people: ${JSON.stringify(seed.people ?? [])}`,
    `  viewers: ${JSON.stringify(seed.trustCenters ?? {})}`,
    `  inputs ${JSON.stringify(inputs)}, forms ${JSON.stringify(forms)}, limits ${JSON.stringify(limits)}, latency ${latency}`,
    'Script:',
    ...shown.script.map(({ key, action }) => `  ${key}: ${JSON.stringify(action)}`),
    'What Vanta saw:',
    ...storyOf(stage).map((line) => `  ${line}`)
  ]
  for (const { name, spec, outputs, log } of stage.runs) {
    const said = log.split('\n').filter((line) => !/^(?:::debug|Reading|Mode|ok )/.test(line))
    lines.push(
      `Run ${name}, ${spec.event}: ${outputs['failure-reason'] || 'success'}`,
      `  its file: ${JSON.stringify(spec.content)}`,
      ...said.slice(0, SHOWN_LINES).map((line) => `  | ${line}`)
    )
  }
  return lines.map((line) => (line.length > 600 ? `${line.slice(0, 600)}…` : line)).join('\n')
}
