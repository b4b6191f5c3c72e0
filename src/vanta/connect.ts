// Vanta as one run uses it: both apps' clients, the reading of what a plan needs to know, and the writes. It is
// loaded only by modes that talk to Vanta.
import type { Vanta } from '../apply/vanta.ts'
import { invites } from '../kinds/viewers/plan.ts'
import type { Account } from '../kinds/accounts/fields.ts'
import type { Roster } from '../roster/roster.ts'
import { say, type Text, thing } from '../say.ts'
import { dispatcherFrom } from '../http.ts'
import type { World } from '../world.ts'
import { accountBody, isListPath, putAccounts, readAccounts } from '../kinds/accounts/vanta.ts'
import type { App } from './apps.ts'
import { type Client, createClient, createShared } from './client.ts'
import { addPeople, readGroups, removePeople } from '../kinds/groups/vanta.ts'
import type { VantaState, Viewer } from './model.ts'
import { offboardPeople } from '../kinds/offboarding/vanta.ts'
import { readPeople } from './people.ts'
import type { Credentials } from './tokens.ts'
import { inviteViewer, readViewers, updateViewer } from '../kinds/viewers/vanta.ts'

export type ConnectOptions = Readonly<{
  apiUrl: string
  resourceId: string
  build: Credentials | undefined
  manage: Credentials | undefined
  /** No write can leave. */
  readOnly: boolean
  log: (message: Text) => void
  /** Told of every attempt at a request. */
  debug: (message: Text) => void
  setSecret: (value: string) => void
  world: Pick<World, 'clock' | 'cancelled' | 'random' | 'dispatcher' | 'env'>
}>

export type Connection = Readonly<{
  /** `atAccounts` is called at each sending of the request for the accounts: what it asks elsewhere is as fresh as they are. */
  readState: (roster: Roster, atAccounts?: () => void) => Promise<VantaState>
  /** All that an export can hold, of the apps that there are credentials for. */
  readAll: () => Promise<VantaState>
  /** The bytes of the PUT that would carry these accounts. */
  bodyBytes: (accounts: readonly Account[]) => number
  /** All that an apply does in Vanta. `isSuperseded` asks the branch for a newer commit. */
  writes: (isSuperseded: () => Promise<boolean>) => Vanta
  /** HTTP requests sent so far, tokens and retries included. */
  requests: () => number
}>

type Reach = ConnectOptions & Readonly<{ buildClient: Client | undefined; manageClient: Client | undefined }>
type ByTrustCenter = Readonly<Record<string, readonly Viewer[]>>

/** Everyone ever listed, but only for Trust Centers where an entry would be invited. */
const readFormer = async (manage: Client, roster: Roster, current: ByTrustCenter): Promise<ByTrustCenter> => {
  const former: Record<string, readonly Viewer[]> = {}
  for (const center of roster.trustCenters ?? [])
    if (invites(center, current[center.slugId] ?? []))
      former[center.slugId] = await readViewers(manage, center.slugId, { includeRemoved: true })
  return former
}

type Lists = Readonly<{ accounts: boolean; groups: boolean; people: boolean; centers: Roster | undefined }>

const readTrustCenters = async (
  roster: Roster,
  manage: Client,
  log: ConnectOptions['log']
): Promise<Pick<VantaState, 'viewers' | 'formerViewers'>> => {
  const viewers: Record<string, readonly Viewer[]> = {}
  for (const { slugId } of roster.trustCenters ?? []) {
    log(say`Reading the viewers of the Trust Center ${thing(slugId)}`)
    viewers[slugId] = await readViewers(manage, slugId, { includeRemoved: false })
  }
  return { viewers, formerViewers: await readFormer(manage, roster, viewers) }
}

/** All side by side. Whatever is not read whole ends the run, with the first reason in the order given here. */
const readLists = async (
  wanted: Lists,
  reach: Reach,
  atAccounts: (() => void) | undefined
): Promise<VantaState> => {
  const { buildClient: build, manageClient: manage, resourceId, log } = reach
  const reading = <T>(what: Text, list: Promise<T>): Promise<T> => {
    log(say`Reading ${what} from Vanta`)
    return list
  }
  const rows =
    wanted.accounts && build
      ? reading(
          say`accounts`,
          readAccounts(build, resourceId, async () => atAccounts?.())
        )
      : undefined
  const groupRows = wanted.groups && manage ? reading(say`groups`, readGroups(manage)) : undefined
  const viewers = wanted.centers && manage ? readTrustCenters(wanted.centers, manage, log) : undefined
  const personRows = wanted.people && manage ? reading(say`people`, readPeople(manage)) : undefined
  // To their end, so that no request is still under way when a failure is reported.
  await Promise.allSettled([rows, groupRows, viewers, personRows])
  const [accounts, groups, centers, people] = [await rows, await groupRows, await viewers, await personRows]
  return {
    ...(accounts && { accounts }),
    ...(people && { people }),
    ...(groups && { groups }),
    ...centers
  }
}

/** The client of an app whose credentials the inputs were checked for. */
const needed = (client: Client | undefined): Client => {
  if (client === undefined) throw new Error('A client is used that has no credentials.')
  return client
}

/** What was read longer ago may not hold any more. */
const FRESH_MS = 5_000

/** Connects nothing yet: the first request asks for the first token. */
export const connect = (options: ConnectOptions): Connection => {
  const shared = createShared()
  const { world } = options
  const dispatcher = world.dispatcher ?? dispatcherFrom(world.env)
  const clientOf = (app: App, credentials: Credentials | undefined): Client | undefined =>
    credentials === undefined
      ? undefined
      : createClient({ ...options, ...world, app, credentials, shared, dispatcher })
  const buildClient = clientOf('build', options.build)
  const manageClient = clientOf('manage', options.manage)
  const reach = { ...options, buildClient, manageClient }
  const requests = (): number => (buildClient?.requests() ?? 0) + (manageClient?.requests() ?? 0)
  const isListFresh = (): boolean => {
    const last = buildClient?.lastAnswer()
    return last !== undefined && isListPath(last.path) && world.clock.now() - last.at < FRESH_MS
  }
  let body: Readonly<{ accounts: readonly Account[]; text: string }> | undefined
  const bodyOf = (accounts: readonly Account[]): string => {
    if (body?.accounts !== accounts) body = { accounts, text: accountBody(options.resourceId, accounts) }
    return body.text
  }
  return {
    readState: (roster, atAccounts) =>
      readLists(
        {
          accounts: roster.users !== undefined,
          groups: roster.groups !== undefined,
          people: roster.users !== undefined || roster.groups !== undefined,
          centers: roster.trustCenters && roster
        },
        reach,
        atAccounts
      ),
    readAll: () =>
      readLists({ accounts: true, groups: true, people: true, centers: undefined }, reach, undefined),
    bodyBytes: (accounts) => Buffer.byteLength(bodyOf(accounts)),
    writes: (isSuperseded) => ({
      putAccounts: (accounts, before) =>
        putAccounts(needed(buildClient), options.resourceId, accounts, before, bodyOf(accounts)),
      readAccounts: () => readAccounts(needed(buildClient), options.resourceId),
      isListFresh,
      addPeople: (groupId, personIds) => addPeople(needed(manageClient), groupId, personIds),
      removePeople: (groupId, personIds) => removePeople(needed(manageClient), groupId, personIds),
      updateViewer: ({ slugId, viewerId, body: patch }) =>
        updateViewer(needed(manageClient), slugId, viewerId ?? '', patch),
      inviteViewer: ({ slugId, body: invitation }) => inviteViewer(needed(manageClient), slugId, invitation),
      offboardPeople: (personIds, acknowledgerId) =>
        offboardPeople(needed(manageClient), personIds, acknowledgerId),
      readPeople: () => readPeople(needed(manageClient)),
      isSuperseded,
      isCancelled: () => world.cancelled.aborted,
      sleep: world.clock.sleep,
      log: options.log
    }),
    requests
  }
}
