// What a kind needs to read from Vanta and to write to it.
import type { Text } from '../say.ts'
import type { Client } from './client.ts'

export type Reach = Readonly<{
  /** Of the apps that there are credentials for. */
  build: Client | undefined
  manage: Client | undefined
  resourceId: string
  now: () => number
  log: (message: Text) => void
  /** Called at each sending of the request for the accounts: what it asks elsewhere is as fresh as they are. */
  atAccounts?: (() => void) | undefined
}>

/** How a kind is read, where there are credentials for it, and what is called for it. */
export type VantaOf<Wanted, Now, Calls> = Readonly<{
  read?: (reach: Reach, wanted: Wanted) => Promise<Now> | undefined
  calls: (reach: Reach) => Calls
}>

/** The client of an app whose credentials the inputs were checked for. */
export const clientOf = (reach: Reach, app: 'build' | 'manage'): Client => {
  const { [app]: client } = reach
  if (client === undefined) throw new Error('A client is used that has no credentials.')
  return client
}
