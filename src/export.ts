// `mode: export`: writes what Vanta has now as a users file, to begin with. Nothing is changed in Vanta.
import { lstat, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { addressKey } from './address.ts'
import { Failure } from './errors.ts'
import { CUSTOM_PROPERTIES, isLive } from './plan/accounts.ts'
import { errorCode, isInside } from './roster/files.ts'
import { writeRoster } from './roster/write.ts'
import type { Group, Person, VantaState } from './vanta/model.ts'

const SCHEMA_URL = 'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/users.schema.json'

const refused = (message: string): Failure => new Failure('configuration', message)

const existsAlready = (): Failure =>
  refused('users-file exists already. mode: export never overwrites: name a path where nothing stands.')

/** Where an export goes: the file, and how the report names it. */
export type ExportTarget = Readonly<{ file: string; name: string }>

/**
 * Finds where the file goes, before Vanta is asked: one path inside the workspace where nothing stands yet.
 * @throws {Failure} `configuration` where `users-file` is no such path.
 */
export const exportTarget = async (patterns: readonly string[], workspace: string): Promise<ExportTarget> => {
  const [pattern] = patterns
  if (pattern === undefined || patterns.length > 1 || /[*?[{]/.test(pattern))
    throw refused('mode: export writes one file: give its path as users-file, without a pattern.')
  const root = await realpath(workspace)
  const target = path.resolve(root, pattern)
  const folder = await realpath(path.dirname(target)).catch(() => undefined)
  if (folder === undefined)
    throw refused(
      `users-file: the folder of "${pattern}" does not exist. Create it first, or name another path.`
    )
  const file = path.join(folder, path.basename(target))
  if (!isInside(root, file))
    throw refused(`users-file: "${pattern}" leads out of the workspace. Name a path inside it.`)
  if ((await lstat(file).catch(() => undefined)) !== undefined) throw existsAlready()
  return { file, name: path.relative(root, file) }
}

/**
 * The groups that are kept by hand, with their members. Left out are members who cannot be told by their address,
 * and groups of one name, which the file would not allow.
 */
const groupsToWrite = (groups: readonly Group[], people: readonly Person[]) => {
  const names = Map.groupBy(groups, ({ name }) => name)
  const addresses = Map.groupBy(people, ({ email }) => addressKey(email))
  return groups
    .filter(({ source }) => source === null || source === '' || source.toLowerCase() === 'vanta')
    .map(({ id, name }) => ({
      nameOrId: names.get(name)?.length === 1 ? name : id,
      membership: 'include' as const,
      members: people.filter(
        ({ email, groupIds }) => groupIds.includes(id) && addresses.get(addressKey(email))?.length === 1
      )
    }))
    .filter(({ members }) => members.length > 0)
}

const comment = (groups: boolean): string =>
  [
    'The accounts of this app, as Vanta had them when this file was made. From now on it is the other way round:',
    'what stands here is what Vanta gets. Whoever is taken out of `users` is deleted there.',
    ...(groups
      ? ['Groups only ever add the members listed; `membership: exact` also takes out all others.']
      : []),
    'Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows.'
  ].join('\n')

const one = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`

/** What comes next: only a file that needs no hand is promised to make an empty plan. */
const nextStep = (accounts: number | undefined, flaws: number): string => {
  if (accounts === 0)
    return 'Vanta lists no account of this app yet, and a file without a user is always refused: list your users first.'
  return flaws > 0
    ? 'Mend what the next notices name, then commit it on a branch, and open a pull request.'
    : 'Commit it on a branch, and open a pull request: its plan shows no change.'
}

/** Writes the file, and says in plain sentences what stands in it and what is left to mend. */
export const exportRoster = async (
  state: VantaState,
  { file, name }: ExportTarget,
  options: Readonly<{ redact: boolean }>
): Promise<readonly string[]> => {
  const live = state.accounts?.filter(isLive)
  const accounts = live?.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => field !== CUSTOM_PROPERTIES))
  )
  const custom = live?.filter(({ fields }) => fields[CUSTOM_PROPERTIES] !== undefined).length ?? 0
  const groups = state.groups && groupsToWrite(state.groups, state.people ?? [])
  const { text, problems } = writeRoster(
    { ...(accounts && { accounts }), ...(groups && groups.length > 0 && { groups }) },
    {
      schemaUrl: SCHEMA_URL,
      comment: comment(groups !== undefined && groups.length > 0),
      quoteValues: !options.redact
    }
  )
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw existsAlready()
    throw refused(`users-file: the file could not be written (${errorCode(error)}).`)
  }
  const held = [
    ...(accounts ? [one(accounts.length, 'account')] : []),
    ...(groups ? [one(groups.length, 'group')] : [])
  ]
  return [
    `Wrote ${held.join(' and ')} to ${name}. ${nextStep(accounts?.length, problems.length + custom)}`,
    ...problems.map((problem) => `To mend in ${name}: ${problem}.`),
    ...(custom === 0
      ? []
      : [
          `${one(custom, 'account')} in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.`
        ])
  ]
}
