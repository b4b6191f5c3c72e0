// `mode: export`: writes what Vanta has now as a users file, to begin with. Nothing is changed in Vanta.
import { realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { addressKey } from './address.ts'
import { Failure } from './errors.ts'
import { isLive } from './plan/accounts.ts'
import { writeRoster } from './roster/write.ts'
import type { Group, Person, VantaState } from './vanta/model.ts'

const SCHEMA_URL = 'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/users.schema.json'

const refused = (message: string): Failure => new Failure('configuration', message)

/** Where the file goes: one path inside the workspace where nothing stands yet. */
const targetOf = async (patterns: readonly string[], workspace: string): Promise<string> => {
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
  const relative = path.relative(root, path.join(folder, path.basename(target)))
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative))
    throw refused(`users-file: "${pattern}" leads out of the workspace. Name a path inside it.`)
  return path.join(folder, path.basename(target))
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

/** Writes the file, and says in plain sentences what stands in it and what is left to mend. */
export const exportRoster = async (
  state: VantaState,
  options: Readonly<{ patterns: readonly string[]; workspace: string; redact: boolean }>
): Promise<readonly string[]> => {
  const target = await targetOf(options.patterns, options.workspace)
  const accounts = state.accounts?.filter(isLive).map(({ fields }) => {
    const { customProperties, ...rest } = fields
    return rest
  })
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
    await writeFile(target, text, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    if (code !== 'EEXIST') throw refused(`users-file: the file could not be written (${code}).`)
    throw refused(
      'users-file exists already. mode: export never overwrites: name a path where nothing stands.'
    )
  }
  const name = path.relative(await realpath(options.workspace), target)
  const held = [
    ...(accounts ? [`${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}`] : []),
    ...(groups ? [`${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`] : [])
  ]
  return [
    `Wrote ${held.join(' and ')} to ${name}. Commit it on a branch, and open a pull request: its plan shows no change.`,
    ...problems.map((problem) => `To mend in ${name}: ${problem}.`)
  ]
}
