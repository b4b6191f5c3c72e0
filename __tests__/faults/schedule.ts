// Which faults strike which requests in a run, chosen by a seed.
import type { FaultRule } from '../../sandbox/faults.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { chooseFault, type Fault } from './catalogue.ts'
import type { Random } from './random.ts'
import type { Target } from './targets.ts'

/** A fault at a request, struck `times` times in a row. */
export type Strike = Readonly<{ target: Target; fault: Fault; times: number }>

export type Schedule = Readonly<{
  strikes: readonly Strike[]
  /** From the `nth` request of all on, Vanta is gone for good. */
  outage?: Readonly<{ nth: number; name: string; rule: FaultRule }>
  /** The environment's proxy lets nothing through. */
  proxy?: 'closed' | 'refusing' | 'failing'
}>
const makeStrike = (random: Random, target: Target, sandbox: Sandbox): Strike => {
  const times = random.pick([1, 1, 1, 1, 1, 1, 2, 3, Infinity, Infinity])
  return { target, fault: chooseFault(random, target, sandbox), times }
}

/**
 * Where one request is asked for again, the next ones of its kind move along; and where the sync has to wait, the
 * accounts are read once more before it. What was meant for reading back would then hit a reading before the write,
 * where a list that is falsified but well-formed is as good as a true one.
 */
const wouldFalsify = (one: Strike, other: Strike): boolean => {
  const roles = new Set([one.target.role, other.target.role])
  const isSame = one.target.method === other.target.method && one.target.path === other.target.path
  return roles.has('read-back') && (isSame || roles.has('put'))
}

/** The schedule of one number: target after target, with a fault that the random choices give. */
export const makeSchedule = (
  random: Random,
  targets: readonly Target[],
  number: number,
  sandbox: Sandbox
): Schedule => {
  const target = targets[number % targets.length]
  if (target === undefined) throw new Error('A clean run sent no request.')
  const rare = random.int(1, 100)
  if (rare <= 3) return { strikes: [], proxy: random.pick(['closed', 'refusing', 'failing']) }
  if (rare <= 8) {
    const [name, rule] = random.pick<readonly [string, FaultRule]>([
      ['503', { kind: 'status', status: 503 }],
      ['reset', { kind: 'reset' }],
      ['401', { kind: 'status', status: 401 }],
      ['429', { kind: 'status', status: 429 }],
      ['429 for years', { kind: 'status', status: 429, headers: { 'Retry-After': '99999999' } }],
      ['empty answers', { kind: 'empty' }]
    ])
    return { strikes: [], outage: { nth: random.int(1, targets.length), name, rule } }
  }
  const strikes = [makeStrike(random, target, sandbox)]
  if (rare <= 25) {
    const second = makeStrike(random, random.pick(targets), sandbox)
    // The sandbox's log tells faults apart by their kind only.
    if (
      strikes.every(
        (first) => first.fault.rule.kind !== second.fault.rule.kind && !wouldFalsify(first, second)
      )
    )
      strikes.push(second)
  }
  return { strikes }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

export const setFaults = (sandbox: Sandbox, { strikes, outage }: Schedule): void => {
  for (const { target, fault, times } of strikes) {
    const { method, path, app, nth } = target
    sandbox.fault({
      ...fault.rule,
      match: { method, path: new RegExp(`^${escaped(path)}$`), app, nth, times }
    })
  }
  if (outage !== undefined) sandbox.fault({ ...outage.rule, match: { nth: outage.nth, times: Infinity } })
}

const inTimes = (times: number): string =>
  times === Infinity ? ' for good' : times === 1 ? '' : ` ${times} times`

export const describeSchedule = ({ strikes, outage, proxy }: Schedule): string =>
  [
    ...strikes.map(
      ({ target, fault, times }) =>
        `${fault.name}${inTimes(times)} at ${target.role} ${target.nth} (${target.method} ${target.path})`
    ),
    ...(outage === undefined ? [] : [`Vanta gone from request ${outage.nth} on: ${outage.name}`]),
    ...(proxy === undefined ? [] : [`a proxy that is ${proxy}`])
  ].join('; ')

/** Whether the action is to end well in spite of it all. */
export const isPassing = ({ strikes, outage, proxy }: Schedule): boolean => {
  if (outage !== undefined || proxy !== undefined) return false
  // A token is renewed once in a run.
  const revoking = strikes.filter(({ fault }) => /^401|revoked/.test(fault.name))
  // The accounts are looked at four times.
  const looks = strikes.map(({ target, fault: { rule }, times }) =>
    rule.kind === 'lag' ? (rule.reads ?? 1) * times : target.role === 'read-back' ? times : 0
  )
  // Each takes three of the fifteen minutes.
  const slow = strikes.filter(({ fault }) => fault.endless === true)
  return (
    strikes.every(({ fault, times }) => fault.passing && times <= 3) &&
    revoking.reduce((sum, { times }) => sum + times, 0) <= 1 &&
    slow.reduce((sum, { times }) => sum + times, 0) <= 2 &&
    looks.reduce((sum, reads) => sum + reads, 0) <= 3
  )
}
