// Vanta as one run uses it: both apps' clients, the reading of what a plan needs to know, and the writes. It is
// loaded only by modes that talk to Vanta.
import type { Vanta } from '../apply/vanta.ts'
import { dispatcherFrom } from '../http.ts'
import { type Calls, everyKind, type KindName } from '../kinds/kinds.ts'
import type { Roster } from '../roster/roster.ts'
import { say } from '../say.ts'
import type { World } from '../world.ts'
import type { App } from './apps.ts'
import { type Client, type ClientOptions, createClient, createShared } from './client.ts'
import type { VantaState } from './model.ts'
import { readPeople } from './people.ts'
import { clientOf, type Reach } from './reach.ts'
import type { Credentials } from './tokens.ts'

export type ConnectOptions = Pick<ClientOptions, 'apiUrl' | 'log' | 'debug' | 'setSecret'> &
  Readonly<{
    resourceId: string
    build: Credentials | undefined
    manage: Credentials | undefined
    /** No write can leave. */
    readOnly: boolean
    world: Pick<World, 'clock' | 'cancelled' | 'random' | 'dispatcher' | 'env'>
  }>

export type Connection = Readonly<{
  /** `atAccounts` is called at each sending of the request for the accounts: what it asks elsewhere is as fresh as they are. */
  readState: (roster: Roster, atAccounts?: () => void) => Promise<VantaState>
  /** All that an export can hold, of the apps that there are credentials for. */
  readAll: () => Promise<VantaState>
  /** All that an apply does in Vanta. `isSuperseded` asks the branch for a newer commit. */
  writes: (isSuperseded: () => Promise<boolean>) => Vanta
  /** HTTP requests sent so far, tokens and retries included. */
  requests: () => number
}>

/** All side by side. Whatever is not read whole ends the run, with the first reason in the order given here. */
const readLists = async (
  wanted: ReadonlyMap<KindName, unknown>,
  reach: Reach,
  withPeople: boolean
): Promise<VantaState> => {
  const lists = everyKind.flatMap(([name, { vanta }]) => {
    const list = wanted.has(name) ? vanta.read?.(reach, wanted.get(name)) : undefined
    return list === undefined ? [] : [[name, list] as const]
  })
  if (withPeople && reach.manage !== undefined) reach.log(say`Reading people from Vanta`)
  const people = withPeople && reach.manage !== undefined ? readPeople(reach.manage) : undefined
  // To their end, so that no request is still under way when a failure is reported.
  await Promise.allSettled([...lists.map(([, list]) => list), people])
  const state: Record<string, unknown> = {}
  for (const [name, list] of lists) state[name] = await list
  return { ...state, ...(people && { people: await people }) }
}

const callsOf = (reach: Reach): Calls =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of them together
  Object.assign({}, ...everyKind.map(([, { vanta }]) => vanta.calls(reach))) as Calls

/** What the files ask for, by the kind that it is of. */
const wantedIn = (roster: Roster): ReadonlyMap<KindName, unknown> =>
  new Map(everyKind.flatMap(([name, { key }]) => (roster[key] === undefined ? [] : [[name, roster[key]]])))

/** Connects nothing yet: the first request asks for the first token. */
export const connect = (options: ConnectOptions): Connection => {
  const shared = createShared()
  const { world } = options
  const dispatcher = world.dispatcher ?? dispatcherFrom(world.env)
  const createFor = (app: App, credentials: Credentials | undefined): Client | undefined =>
    credentials === undefined
      ? undefined
      : createClient({ ...options, ...world, app, credentials, shared, dispatcher })
  const { resourceId, log } = options
  const [build, manage] = [createFor('build', options.build), createFor('manage', options.manage)]
  const reach: Reach = { build, manage, resourceId, log, now: world.clock.now }
  return {
    readState: (roster, atAccounts) =>
      readLists(
        wantedIn(roster),
        { ...reach, atAccounts },
        everyKind.some(([, { key, needsPeople }]) => needsPeople === true && roster[key] !== undefined)
      ),
    readAll: () => readLists(new Map([['accounts', []] as const, ['groups', []] as const]), reach, true),
    writes: (isSuperseded) => ({
      ...callsOf(reach),
      readPeople: () => readPeople(clientOf(reach, 'manage')),
      isSuperseded,
      isCancelled: () => world.cancelled.aborted,
      sleep: world.clock.sleep,
      log
    }),
    requests: () => shared.sent
  }
}
