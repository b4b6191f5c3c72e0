// The plan: what a run would do, as data. Nothing here does anything; it is rendered in several ways and
// applied once.
import { Failure, type Note, type Problem } from '../errors.ts'
import type { KindName, Parts } from '../kinds/kinds.ts'
import { say, type Text } from '../say.ts'
import type { Limits } from './limit.ts'

/** Every guard, and what its refusal is called. */
export const guardTitles = {
  'users-listed': 'No users listed',
  'max-removals': 'Too many removals',
  'max-raises': 'Too many raises',
  'protected-users': 'Protected user',
  leavers: 'Leaver would be forgotten',
  'body-size': 'Request too large',
  'min-admins': 'Policy min-admins',
  'admins-in': 'Policy admins-in',
  'mfa-for': 'Policy mfa-for',
  'reason-for': 'Policy reason-for',
  groups: 'Group',
  viewers: 'Viewer',
  'expected-plan': 'Not the approved plan'
} as const
export type GuardName = keyof typeof guardTitles

/** A kind that can be left out of a run by itself: nothing else depends on it. */
export type SeparateKind = Exclude<KindName, 'accounts'>

/**
 * A guard that was evaluated, passed or not: its numbers in words, and every refusal with its remedy. `stops` is what
 * must not be done while it refuses. Several guards may share a name, each with numbers of its own.
 */
export type Guard = Readonly<{
  name: GuardName
  stops: 'everything' | SeparateKind
  summary: Text
  refusals: readonly Problem[]
}>

/** What a guard came to. */
export const guard = (
  name: GuardName,
  stops: Guard['stops'],
  summary: Text,
  refusals: readonly Problem[]
): Guard => ({ name, stops, summary, refusals })

export type PlanSettings = Limits &
  Readonly<{
    resourceId: string
    protectedUsers: readonly string[]
    expectedPlan: string
    acknowledger: string
    /** Whether the offboarding of people who left is completed; else they are shown. */
    offboard: boolean
    /** Why this run offboards nobody; undefined where it may. */
    offboardingSkipped: Text | undefined
  }>

/** A part for each kind that the files speak of. */
export type Plan = Parts &
  Readonly<{
    /** Things a reviewer should know that change nothing by themselves. */
    notes: readonly Note[]
    guards: readonly Guard[]
    /** SHA-256, in hex, over what would be done and the exact account body. */
    digest: string
  }>

/**
 * A part of Vanta that was not read is not an empty part: planned on nothing, the PUT would remove everybody else.
 * @throws {Failure} `vanta-error` where it was not read.
 */
export const needed = <T>(part: T | undefined, what: Text): T => {
  if (part === undefined)
    throw new Failure('vanta-error', say`${what} were not read from Vanta. Nothing was planned.`)
  return part
}
