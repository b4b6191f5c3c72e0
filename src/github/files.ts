// The users files of a commit, found by the rules of the workspace: the same patterns, wherever the repository is
// checked out in it, links followed, each file under its real path.
import { matchesGlob, posix } from 'node:path'
import path from 'node:path'
import type { GitHubEvent } from '../event.ts'
import { listOf, record } from '../json.ts'
import { compareText } from '../order.ts'
import { fromRoot, hasMagic, isInside, isPassedOver, nameOf, type TextFile } from '../roster/files.ts'
import { rosterOf } from '../roster/read.ts'
import type { Roster } from '../roster/roster.ts'
import { own, say, type Text } from '../say.ts'
import type { Files } from '../world.ts'
import { type Ask, GitHubError, reasonOf, withEach } from './repository.ts'

/** Where a repository is in the workspace, as a path that ends in `/` or is empty, and the patterns below it. */
export type Checkout = Readonly<{
  folder: string
  patterns: readonly string[]
  /** The commit that is checked out there, as far as git's files say so plainly. */
  head?: string | undefined
}>

/** A pattern's directories up to the first that is a pattern itself. */
const plainParts = (pattern: string): readonly string[] => {
  const folders = pattern.split('/').slice(0, -1)
  const magic = folders.findIndex(hasMagic)
  return magic === -1 ? folders : folders.slice(0, magic)
}

/** The deepest directory on the way to a pattern's files that holds a repository; empty where none does. */
const folderOf = async (root: string, pattern: string, { stat }: Files): Promise<string> => {
  for (let parts = plainParts(pattern); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = await stat(path.join(root, ...parts, '.git')).catch(() => undefined)
    if (found !== undefined) return `${parts.join('/')}/`
  }
  return ''
}

const SHA = /^[0-9a-f]{40}$/

/** The commit in `HEAD`, which actions/checkout leaves detached or on a branch. */
const headOf = async (git: string, { readFile }: Files): Promise<string | undefined> => {
  const read = async (name: string): Promise<string> =>
    (await readFile(path.join(git, name), 'utf8').catch(() => '')).trim()
  const head = await read('HEAD')
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  const sha = ref === undefined || ref.includes('..') ? head : await read(ref)
  return SHA.test(sha) ? sha : undefined
}

/** Finds where the files that `users-file` names are checked out, such as by actions/checkout with a `path`. */
export const checkoutOf = async (
  patterns: readonly string[],
  workspace: string,
  files: Files
): Promise<Checkout> => {
  const root = await files.realpath(workspace).catch(() => path.resolve(workspace))
  const names = patterns
    .map((pattern) => path.resolve(root, fromRoot(pattern, { given: path.resolve(workspace), root })))
    .filter((target) => isInside(root, target))
    .map((target) => nameOf(root, target))
  const folders = await Promise.all(names.map((name) => folderOf(root, name, files)))
  const folder = folders.find((found) => found !== '') ?? ''
  const head = await headOf(path.join(root, folder, '.git'), files)
  return {
    folder,
    head,
    patterns: names.filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length))
  }
}

type Entry = Readonly<{ path: string; sha: string; isTree: boolean; isLink: boolean }>
type Tree = ReadonlyMap<string, Entry>

/** As many as a workspace may have. */
const MOST_FILES = 1000
const MOST_LINKS = 40

const list = async (
  ask: Ask,
  sha: string,
  prefix: string,
  deep: boolean
): Promise<Readonly<{ entries: readonly Entry[]; truncated: boolean }>> => {
  const { tree, truncated } = record(await ask('GET', `git/trees/${sha}`, deep ? { recursive: 1 } : {}))
  const entries = listOf(tree).map(({ path: name, sha: id, type, mode }) => ({
    path: `${prefix}${String(name)}`,
    sha: String(id),
    isTree: type === 'tree',
    isLink: mode === '120000'
  }))
  return { entries, truncated: truncated === true }
}

/** Goes down to a pattern's files directory by directory, for a repository that is too large to be listed at once. */
const listAlong = async (ask: Ask, sha: string, pattern: string): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  let [tree, prefix] = [sha, '']
  for (const part of plainParts(pattern)) {
    const { entries: here } = await list(ask, tree, prefix, false)
    for (const entry of here) entries.push(entry)
    const next = here.find((entry) => entry.isTree && entry.path === `${prefix}${part}`)
    if (next === undefined) return entries
    ;[tree, prefix] = [next.sha, `${next.path}/`]
  }
  const { entries: last, truncated } = await list(ask, tree, prefix, hasMagic(pattern))
  if (truncated) throw new GitHubError(say`the repository has too many files to list`)
  return [...entries, ...last]
}

const treeOf = async (ask: Ask, sha: string, patterns: readonly string[]): Promise<Tree> => {
  const { entries, truncated } = await list(ask, sha, '', true)
  const all = truncated
    ? (await Promise.all(patterns.map((pattern) => listAlong(ask, sha, pattern)))).flat()
    : entries
  return new Map(all.map((entry) => [entry.path, entry]))
}

const textAt = async (ask: Ask, sha: string): Promise<string> => {
  const { content } = record(await ask('GET', `git/blobs/${sha}`))
  return Buffer.from(String(content), 'base64').toString('utf8')
}

/** Where a path leads once every link on it is followed; outside of the tree where it leads nowhere. */
const followed = async (ask: Ask, tree: Tree, name: string): Promise<string> => {
  let parts = name.split('/')
  let links = 0
  for (let at = 1; at <= parts.length; at += 1) {
    const here = parts.slice(0, at).join('/')
    const entry = tree.get(here)
    if (entry?.isLink !== true) continue
    links += 1
    const target = await textAt(ask, entry.sha)
    const next = posix.join(posix.dirname(here), target, ...parts.slice(at))
    if (links > MOST_LINKS || posix.isAbsolute(target)) return '..'
    parts = next.split('/')
    at = 0
  }
  return parts.join('/')
}

/** The blobs that a pattern names, by their real paths. A file of exactly that name comes before what it matches. */
const matching = async (ask: Ask, tree: Tree, pattern: string): Promise<readonly Entry[]> => {
  const plain = plainParts(pattern)
  const base = await followed(ask, tree, plain.join('/'))
  const wanted = posix.join(base, ...pattern.split('/').slice(plain.length))
  const names =
    tree.has(wanted) || !hasMagic(wanted)
      ? [wanted]
      : [...tree.keys()].filter((name) => !name.split('/').some(isPassedOver) && matchesGlob(name, wanted))
  const found: Entry[] = []
  for (const name of names) {
    const entry = tree.get(await followed(ask, tree, name))
    if (entry !== undefined && !entry.isTree) found.push(entry)
  }
  return found
}

/** Users files: path relative to the workspace → git's id of what is in it. */
export type Blobs = ReadonlyMap<string, string>

/** The users files that a commit holds. Rejects where they cannot be found. */
export const blobsAt = async (ask: Ask, { folder, patterns }: Checkout, sha: string): Promise<Blobs> => {
  const tree = await treeOf(ask, sha, patterns)
  const found = (await Promise.all(patterns.map((pattern) => matching(ask, tree, pattern)))).flat()
  const blobs = new Map(found.map((entry) => [`${folder}${entry.path}`, entry.sha]))
  if (blobs.size > MOST_FILES) throw new GitHubError(say`${blobs.size} files match, more than ${MOST_FILES}`)
  return blobs
}

/** Why a commit gives no roster: it has none of the files, they were not valid, or why they could not be read. */
export type Lack = 'absent' | 'invalid' | Text
/** The users files of a commit as one value, or why there is none. */
type Read = Readonly<{ roster: Roster; lack?: undefined }> | Readonly<{ roster?: undefined; lack: Lack }>

/** The users files of a commit: their texts, where they are not those of now, and what they say, read when it is asked. */
export type Earlier = Readonly<{ commit: string; texts: readonly string[]; read: () => Read }>

const readOnce = (files: readonly TextFile[]): (() => Read) => {
  let read: Read | undefined
  return () => {
    try {
      read ??= { roster: rosterOf(files) }
    } catch {
      read = { lack: 'invalid' }
    }
    return read
  }
}

const isSame = (blobs: Blobs, { files }: Roster): boolean =>
  files.length === blobs.size &&
  files.every(({ path: name, blob }) => blob !== undefined && blobs.get(name) === blob)

/** Gets the users files of a commit; not again where they are those of `now`. Never throws. */
export const rosterAt = async (
  ask: Ask,
  checkout: Checkout,
  commit: string,
  now: Roster
): Promise<Earlier> => {
  const known = (read: Read): Earlier => ({ commit, texts: [], read: () => read })
  try {
    const blobs = await blobsAt(ask, checkout, commit)
    if (blobs.size === 0) return known({ lack: 'absent' })
    if (isSame(blobs, now)) return known({ roster: now })
    const sorted = [...blobs].toSorted(([a], [b]) => compareText(a, b))
    const files = await withEach(sorted, async ([name, blob]) => {
      const text = await textAt(ask, blob)
      return { path: name, text: text.replace(/^\uFEFF/, ''), blob }
    })
    return { commit, texts: files.map(({ text }) => text), read: readOnce(files) }
  } catch (error) {
    return known({ lack: reasonOf(error, own('`contents: read`')) })
  }
}

/**
 * The commit to compare the files with, where the change of them is known. A pull request is read as GitHub would merge
 * it, and so compared with what it would be merged onto: the payload's `base.sha` is as old as the last push to it.
 */
export const baseOf = async (
  { isPullRequest, name, sha, baseSha }: GitHubEvent,
  ask: Ask
): Promise<string | undefined> => {
  if (!isPullRequest) return name === 'merge_group' || name === 'push' ? baseSha : undefined
  if (sha === '') return baseSha
  // Such a run is of the base branch itself.
  if (name === 'pull_request_target') return sha
  const { parents } = record(await ask('GET', `commits/${sha}`).catch(() => undefined))
  const [first, second] = listOf(parents).map((parent) => parent['sha'])
  return typeof first === 'string' && second !== undefined ? first : baseSha
}

/** Why the files are not compared with those of the base branch, for the reader of the report. */
export const whyNotCompared = (lack: Lack): Text => {
  if (lack === 'absent')
    return say`The base branch has no such files yet, so there is nothing to compare with.`
  if (lack === 'invalid') return say`The files on the base branch are not valid, so nothing is compared.`
  return say`The version of the files on the base branch could not be read: ${lack}. Nothing is compared.`
}
