// A workspace on disk for one reading of users files, and what came of it in a form that is easy to compare.
import * as fs from 'node:fs/promises'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Failure } from '../../src/errors.ts'
import { readRoster } from '../../src/roster/read.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { plain, shown, type Text } from '../../src/say.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Runs `work` with a directory that holds `files`, and takes it away afterwards. */
export const inWorkspace = async <T>(files: Files, work: (workspace: string) => Promise<T>): Promise<T> => {
  const workspace = await mkdtemp(path.join(tmpdir(), 'roster-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(workspace, name)), { recursive: true })
      await writeFile(path.join(workspace, name), content)
    }
    return await work(workspace)
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

/** A message in which nothing can be seen that a file holds: what a redaction makes of it, made simple. */
export const hidden = (message: Text): string =>
  shown(
    message,
    ({ is, text }) => (is === 'word' ? text : '…'),
    (own) => own
  )

/** "file:line:column message" for each problem, or "message" where there is no place. */
export const problemsIn = async (
  workspace: string,
  patterns: readonly string[],
  quoteValues = true
): Promise<readonly string[]> => {
  try {
    await readRoster({ patterns, workspace, files: fs })
    return []
  } catch (error) {
    if (!(error instanceof Failure) || error.reason !== 'invalid-users-file') throw error
    return error.problems.map(({ message, place }) =>
      place
        ? `${place.file}:${place.line}:${place.column} ${(quoteValues ? plain : hidden)(message)}`
        : (quoteValues ? plain : hidden)(message)
    )
  }
}

const asFiles = (files: Files | string | Uint8Array): Files =>
  typeof files === 'string' || files instanceof Uint8Array ? { 'users.yml': files } : files

export const problemsOf = (
  files: Files | string | Uint8Array,
  options: { patterns?: readonly string[]; quoteValues?: boolean } = {}
): Promise<readonly string[]> =>
  inWorkspace(asFiles(files), (workspace) =>
    problemsIn(workspace, options.patterns ?? Object.keys(asFiles(files)), options.quoteValues)
  )

export const rosterOf = (files: Files | string | Uint8Array, patterns?: readonly string[]): Promise<Roster> =>
  inWorkspace(asFiles(files), (workspace) =>
    readRoster({ patterns: patterns ?? Object.keys(asFiles(files)), workspace, files: fs })
  )

/** The accounts alone, without their places. */
export const accountsOf = async (files: Files | string): Promise<readonly Account[] | undefined> => {
  const { users } = await rosterOf(files)
  return users?.map(({ account }) => account)
}

/** A user of a users file: `fields` replace or add to a complete SSO user; null takes a field out. */
export const userEntry = (fields: Readonly<Record<string, string | null>> = {}): string => {
  const complete: Record<string, string | null> = {
    uniqueId: 'u-1',
    fullName: 'Ada Lovelace',
    email: 'ada@example.com',
    permissionLevel: 'BASE',
    authMethod: 'SSO',
    externalUrl: 'https://app.example.com/users/1',
    createdTimestamp: '2023-04-01',
    ...fields
  }
  const lines = Object.entries(complete).filter(([, value]) => value !== null)
  return lines.map(([key, value], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${value}\n`).join('')
}

/** A users file with one such user. */
export const oneUser = (fields?: Parameters<typeof userEntry>[0]): string => `users:\n${userEntry(fields)}`
