// What the whole-action tests have in common: accounts, and users files made from plain values.
import type { AccountFields } from '../../sandbox/state.ts'
import type { LoggedRequest, Sandbox } from '../../sandbox/sandbox.ts'
import { read } from './repository.ts'

/** A complete account with everything stated; `n` makes it one of many. */
export const account = (n: number, over: Partial<AccountFields> = {}): AccountFields => {
  const uniqueId = over.uniqueId ?? `u-${String(n).padStart(4, '0')}`
  const email = over.email ?? `person${n}@example.com`
  return {
    uniqueId,
    displayName: `Person ${n}`,
    fullName: `Person ${n}`,
    accountName: email,
    email,
    externalUrl: `https://app.example.com/users/${uniqueId}`,
    permissionLevel: 'BASE',
    createdTimestamp: '2024-01-01T00:00:00.000Z',
    status: 'ACTIVE',
    mfaEnabled: false,
    mfaMethods: [],
    authMethod: 'SSO',
    ...over
  }
}

/** `size` accounts, from 1. */
export const accounts = (size: number): AccountFields[] =>
  Array.from({ length: size }, (_, i) => account(i + 1))

/** A users file that holds exactly these users, one a line: JSON is YAML. */
export const usersFile = (users: readonly object[], rest: object = {}): string =>
  `${JSON.stringify(rest).slice(0, -1)}${Object.keys(rest).length > 0 ? ',' : ''}"users":[\n${users
    .map((user) => JSON.stringify(user))
    .join(',\n')}\n]}\n`

/** An account as the sandbox's list has it, without what the server adds. */
export const plain = (row: object): Record<string, unknown> => {
  const { createdAt, updatedAt, deletedAt, ...fields } = row as Record<string, unknown>
  return fields
}

export const isWrite = ({ method, path }: LoggedRequest): boolean =>
  method !== 'GET' && !path.startsWith('/oauth/') && !path.startsWith('/github/')

/** `METHOD /path` of each request, without queries. */
export const trace = (sandbox: Sandbox): string[] =>
  sandbox.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)

/** The first code block after a marker, in the README or another document. */
export const snippet = (marker: string, document = 'README.md'): string => {
  const [, after] = read(document).split(`<!-- ${marker} -->`)
  const code = /^ *```\w+\n([^]*?)^ *```/m.exec(after ?? '')?.[1]
  if (code === undefined) throw new Error(`${document} has no code below <!-- ${marker} -->.`)
  return code
}
