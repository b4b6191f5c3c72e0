// `mode: export`: writes what Vanta has now as a users file, to begin with. Nothing is changed in Vanta.
import path from 'node:path'
import { Failure } from './errors.ts'
import { CUSTOM_PROPERTIES, isLive } from './kinds/accounts/plan.ts'
import { ownerOf } from './kinds/groups/plan.ts'
import { count } from './plan/limit.ts'
import { choices, listable, waitingNotices } from './export-people.ts'
import { errorCode, hasMagic, isInside } from './roster/files.ts'
import { comment } from './roster/emit.ts'
import { isGroupKey, writeRoster } from './roster/write.ts'
import { address, joined, person as named, plain, say, type Text, theirs, thing, word } from './say.ts'
import type { Group, Person, VantaState } from './vanta/model.ts'
import type { Files } from './world.ts'

/**
 * Where the schema of the release that runs is published: the runner names the action's repository and the ref that a
 * workflow asked for (neither for an action of the same repository, `uses: ./`).
 */
export const schemaUrl = (env: Readonly<Record<string, string | undefined>>): string => {
  const repository = env['GITHUB_ACTION_REPOSITORY'] || 'vanta-user-sync/vanta-user-sync'
  const ref = env['GITHUB_ACTION_REF'] || 'main'
  return `https://raw.githubusercontent.com/${repository}/${ref}/users.schema.json`
}

const refused = (message: Text): Failure => new Failure('configuration', message)

const existsAlready = say`users-file exists already. mode: export never overwrites: name a path that does not exist yet.`

/** Where an export goes: the file, and how the report names it. */
export type ExportTarget = Readonly<{ file: string; name: string }>

/**
 * Finds where the file goes, before Vanta is contacted: one path inside the workspace where there is no file yet.
 * @throws {Failure} `configuration` where `users-file` is no such path.
 */
export const exportTarget = async (
  patterns: readonly string[],
  workspace: string,
  { lstat, realpath }: Files
): Promise<ExportTarget> => {
  const [pattern] = patterns
  if (pattern === undefined || patterns.length > 1 || hasMagic(pattern))
    throw refused(say`mode: export writes one file: give its path as users-file, without a pattern.`)
  const root = await realpath(workspace)
  const target = path.resolve(root, pattern)
  const folder = await realpath(path.dirname(target)).catch(() => undefined)
  if (folder === undefined)
    throw refused(
      say`users-file: the folder of "${theirs(pattern)}" does not exist. Create it first, or name another path.`
    )
  const file = path.join(folder, path.basename(target))
  if (!isInside(root, file))
    throw refused(say`users-file: "${theirs(pattern)}" is outside the workspace. Name a path inside it.`)
  if ((await lstat(file).catch(() => undefined)) !== undefined) throw refused(existsAlready)
  return { file, name: path.relative(root, file) }
}

/**
 * The groups that are kept by hand, each with the addresses of its members, and in sentences what a file cannot hold of
 * them. Members who cannot be told by their address are left out. Whatever is left out stays as it is: such a file only
 * ever adds.
 */
const groupsToWrite = (all: readonly Group[], people: readonly Person[]) => {
  const isListable = listable(people)
  const groups = new Map<string, readonly string[]>()
  const notices: Text[] = []
  for (const group of all) {
    const { id, name } = group
    const owner = ownerOf(group)
    if (owner !== undefined) {
      notices.push(say`Left out: "${thing(name)}", since ${thing(owner)} manages its members.`)
      continue
    }
    const { held = [], left = [] } = Object.groupBy(
      people.filter(({ groupIds }) => groupIds.includes(id)),
      (member) => (isListable(member) ? 'held' : 'left')
    )
    if (left.length > 0)
      notices.push(
        say`Left out of "${thing(name)}", since no file can list them (no address, or one that several people have): ${joined(left.map(({ name: who, email }) => say`${named(who, email)} ${address(email)}`))}. Nothing changes for them in Vanta, also with \`membership: exact\`.`
      )
    if (held.length === 0) continue
    // What names it in a file must mean no other.
    const nameOrId = [name, id].find(
      (text) => isGroupKey(text) && all.filter((one) => one.id === text || one.name === text).length === 1
    )
    if (nameOrId === undefined)
      notices.push(
        say`Left out: "${thing(name)}", since neither its name nor its id can name it in a users file. Nothing changes for it in Vanta.`
      )
    else
      groups.set(
        nameOrId,
        held.map(({ email }) => email)
      )
  }
  return { groups, notices }
}

const intro = (groups: number): readonly string[] => [
  'The accounts of this app, as Vanta had them when this file was made. From now on it is the other way around:',
  'Vanta gets what is here, and everyone taken out of `users` is deleted there.',
  ...(groups > 0
    ? ['Groups only ever add the members listed; `membership: exact` also takes out all others.']
    : []),
  'Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows.'
]

/** What comes next: only a file that needs no hand is promised to make an empty plan. */
const nextStep = (accounts: number, flaws: number): Text => {
  if (accounts === 0)
    return say`Vanta lists no account of this app yet, and a file without a user is always refused: list your users first. The file has everybody whom Vanta calls CURRENT in comments, to choose from.`
  return flaws > 0
    ? say`Fix what the next notices name, then commit it on a branch, and open a pull request.`
    : say`Commit it on a branch, and open a pull request: its plan shows no change.`
}

/** Writes the file, and says in plain sentences what is in it and what is left to fix. */
export const exportRoster = async (
  state: VantaState,
  { file, name }: ExportTarget,
  options: Readonly<{ schemaUrl: string; now: number }>,
  files: Files
): Promise<readonly Text[]> => {
  const { accounts = [], people = [] } = state
  const live = accounts.filter(isLive).map(({ fields }) => fields)
  const custom = live.filter((fields) => fields[CUSTOM_PROPERTIES] !== undefined).length
  const { groups, notices } = groupsToWrite(state.groups ?? [], people)
  notices.push(...waitingNotices(accounts, people))
  const { text, problems } = writeRoster(live, groups)
  const head = [
    `yaml-language-server: $schema=${options.schemaUrl}`,
    ...intro(groups.size),
    ...notices.map(plain)
  ]
  const today = new Date(options.now).toISOString().slice(0, 10)
  const parts = [comment(head.join('\n')), text, live.length === 0 ? choices(people, today) : '']
  try {
    await files.writeFile(file, parts.filter((part) => part !== '').join('\n'), { flag: 'wx' })
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw refused(existsAlready)
    throw refused(say`users-file: the file could not be written (${word(errorCode(error))}).`)
  }
  const held = [count(live.length, 'account'), ...(state.groups ? [count(groups.size, 'group')] : [])]
  return [
    say`Wrote ${joined(held, ' and ')} to ${word(name)}. ${nextStep(live.length, problems.length + custom)}`,
    ...problems.map((problem) => say`To fix in ${word(name)}: ${problem}.`),
    ...notices,
    ...(custom === 0
      ? []
      : [
          say`${count(custom, 'account')} in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.`
        ])
  ]
}
