// Against an idle simulator: how often what has to happen did happen.
import type { Entry, Run } from './evidence.ts'
import type { Stage } from './play.ts'

/** How often, by what. */
export type Counters = Record<string, number>

export const add = (counters: Counters, what: string): void =>
  void (counters[what] = (counters[what] ?? 0) + 1)

/** Adds what happened in one simulation. */
export const count = (counters: Counters, { log, runs, acted }: Stage): void => {
  for (const { action } of acted) add(counters, `acted: ${action.do}`)
  for (const { fault, role } of log)
    if (fault !== undefined) add(counters, `fault: ${inGeneral(fault)} at ${role}`)
  if (log.some(({ fault, status }) => fault === undefined && status === 429)) add(counters, 'over a limit')
  for (const { outputs, log: text } of runs) {
    add(counters, `ended: ${outputs['failure-reason'] || 'success'}`)
    add(counters, `mode: ${outputs['mode']}`)
    if (/no longer the tip|newer commit/i.test(text)) add(counters, 'superseded')
  }
  if (log.some(({ status, role }) => status === 401 && !role.startsWith('token')))
    add(counters, 'token renewed')
  if (log.some(({ isStale, arrivedAt }) => isStale && arrivedAt > 0)) add(counters, 'old list seen')
  if (runs.some(isStopped)) add(counters, 'stopped by a second look')
  if (namesTwoAcknowledgers(log)) add(counters, "acknowledger's other id")
  if (writeAtOnce(log)) add(counters, 'accounts written by two runs at once')
}

/** All errors of a server in one, and a hang as one: nobody sees from outside what it is worth. */
const inGeneral = (fault: string): string =>
  fault.replace(/^status 5\d\d/, 'status 503').replace(/^hang.*/, 'hang')

const isStopped = ({ outputs, inputs }: Run): boolean =>
  outputs['failure-reason'] === 'plan-changed' && inputs['expected-plan'] === ''

/** A run that names the same people once more, with another acknowledger. */
const namesTwoAcknowledgers = (log: readonly Entry[]): boolean => {
  const named = new Map<string, Set<string>>()
  for (const { run, role, body } of log) {
    if (role !== 'offboard') continue
    const ids = JSON.stringify(body).matchAll(/"(?:acknowledgerId|offboardingAcknowledgerId)":"([^"]+)"/g)
    const before = named.get(run) ?? new Set()
    for (const [, id = ''] of ids) before.add(id)
    named.set(run, before)
  }
  return [...named.values()].some(({ size }) => size > 1)
}

/** Of two runs, one writes accounts between the other's list and its PUT. */
const writeAtOnce = (log: readonly Entry[]): boolean => {
  const puts = log.filter(({ role, effect }) => role === 'PUT accounts' && effect)
  return puts.some(({ n, run }) => {
    const first = log.find((entry) => entry.run === run && entry.role === 'GET accounts')
    return puts.some((other) => other.run !== run && other.n < n && other.n > (first?.n ?? n))
  })
}
