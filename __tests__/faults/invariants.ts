// The names of what has to hold of every run, and what is said when one does not: so that a failure says what broke.
import type { LoggedRequest } from '../../sandbox/sandbox.ts'

export const INVARIANTS = [
  'every sync carries the complete list of the file',
  'nothing is written before everything was read whole',
  'groups, viewers and offboarding wait for verified accounts',
  'only people who left, and have no active account, are offboarded',
  'no invitation is sent twice',
  'nothing happens in Vanta but what the file asks for',
  'the report says of accounts what happened',
  'the report says of groups what happened',
  'the report says of viewers what happened',
  'the report says of people who left what happened',
  'the outputs say the same as the report',
  'every request is counted',
  'an item fails only where a fault hit it',
  'the exit status and the failure-reason are right',
  'secrets and tokens stand nowhere but in masks',
  'a run comes to its own end',
  'the log shows no stack trace and no bug',
  'passing trouble is survived',
  'a clean run reaches the wanted state',
  'a further run changes nothing'
] as const

export type Invariant = (typeof INVARIANTS)[number]
export type Violation = Readonly<{ invariant: Invariant; detail: string }>

/** Notes a violation where something does not hold. */
export type Blame = (invariant: Invariant, isHeld: boolean, detail: () => string) => void

export const collect = (check: (blame: Blame) => void): readonly Violation[] => {
  const violations: Violation[] = []
  check((invariant, isHeld, detail) => {
    if (!isHeld) violations.push({ invariant, detail: detail() })
  })
  return violations
}

export const shown = (entry: LoggedRequest): string =>
  `${entry.n} ${entry.method} ${entry.path} ${entry.status}${entry.fault === undefined ? '' : ` [${entry.fault}]`}`

export const setText = (values: Iterable<string>): string => [...values].toSorted().join(', ')
export const sameSet = (one: Iterable<string>, other: Iterable<string>): boolean =>
  setText(one) === setText(other)
