// What each kind reads and calls of Vanta. It is loaded only by modes that talk to Vanta.
import type { Reach, VantaOf } from '../vanta/reach.ts'
import { accountVanta } from './accounts/vanta.ts'
import { groupVanta } from './groups/vanta.ts'
import { offboardingVanta } from './offboarding/vanta.ts'
import type { KindName } from './kinds.ts'
import { viewerVanta } from './viewers/vanta.ts'

const vantaOf = {
  accounts: accountVanta,
  groups: groupVanta,
  viewers: viewerVanta,
  offboarding: offboardingVanta
} as const satisfies Readonly<Record<KindName, object>>

type Both<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/** The calls of all kinds. */
export type Calls = Both<ReturnType<(typeof vantaOf)[keyof typeof vantaOf]['calls']>>

type AnyVanta = VantaOf<unknown, unknown, object>

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each is only ever given what is its own kind's
export const everyVanta = vantaOf as unknown as Readonly<Record<KindName, AnyVanta>>

export const callsOf = (reach: Reach): Calls =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of them together
  Object.assign({}, ...Object.values(everyVanta).map(({ calls }) => calls(reach))) as Calls
