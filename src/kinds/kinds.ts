// Every kind, in the order of effects: the accounts, what hangs on them, and last what cannot be undone.
import type { Change } from './change.ts'
import { accounts } from './accounts/accounts.ts'
import { groups } from './groups/groups.ts'
import type { Kind, Part } from './kind.ts'
import { offboarding } from './offboarding/offboarding.ts'
import { viewers } from './viewers/viewers.ts'

export const kinds = { accounts, groups, viewers, offboarding } as const

export type Kinds = typeof kinds
export type KindName = keyof Kinds
type PlanOf<Name extends KindName> = Kinds[Name]['plan']

export type Parts = Readonly<{ [Name in KindName]?: ReturnType<PlanOf<Name>> | undefined }>

/** What the files ask for, by the keys of the files. A key that no file has is undefined. */
export type Wanted = Readonly<{
  [Name in KindName as Kinds[Name]['key']]?: Parameters<PlanOf<Name>>[0] | undefined
}>

/** What Vanta lists of each kind. What this run does not read is undefined. */
export type Now = Readonly<{ [Name in KindName]?: Parameters<PlanOf<Name>>[1] }>

type Both<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/** What is called of Vanta for all kinds. */
export type Calls = Both<ReturnType<Kinds[KindName]['vanta']['calls']>>

/** A kind among others: it is only ever given what is its own. */
type AnyKind = Kind<keyof Wanted, string, unknown, unknown, Part, object>

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the kinds' own types are given up
export const everyKind = Object.entries(kinds) as unknown as readonly (readonly [KindName, AnyKind])[]

/** What is made of each kind, by its name, in the order of effects. */
export const partsOf = (make: (kind: AnyKind, name: KindName) => Part | undefined): Parts =>
  Object.fromEntries(everyKind.map(([name, kind]) => [name, make(kind, name)]))

/** All changes of a plan, in the order of effects. */
export const changesIn = (parts: Parts): readonly Change[] =>
  everyKind.flatMap(([name]): readonly Change[] => parts[name]?.changes ?? [])
