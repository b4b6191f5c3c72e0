// Links into GitHub, made only of parts that cannot break out of a link.
import type { Place } from '../errors.ts'
import type { Report } from './shape.ts'
import { code, words } from './text.ts'

type Run = Report['run']

/** A link, or its label alone where the address is missing or not plainly one. `label` is Markdown. */
export const link = (label: string, url: string | null | undefined): string =>
  typeof url === 'string' && /^https?:\/\/[\w.:/%#~@+-]+$/.test(url) ? `[${label}](${url})` : label

/** A commit by its first digits, leading to it. */
export const commitLink = ({ server, repository }: Run, commit: string): string =>
  link(code(commit.slice(0, 7)), repository === null ? null : `${server}/${repository}/commit/${commit}`)

/** A file's path in the repository, which need not be checked out at the top of the workspace. */
export const inRepository = ({ folder }: Run, file: string): string =>
  file.startsWith(folder) ? file.slice(folder.length) : file

const urlOf = (run: Run, { file, line }: Place): string | undefined => {
  const { server, repository, readCommit } = run
  if (repository === null || readCommit === null || !file.isWellFormed()) return undefined
  const path = inRepository(run, file).split('/').map(encodeURIComponent).join('/')
  return `${server}/${repository}/blob/${readCommit}/${path}#L${line}`
}

/** A label that leads to a line of the commit that was read, where there is such a line. `label` is Markdown. */
export const lineLink = (run: Run, place: Place | null, label: string): string =>
  place === null ? label : link(label, urlOf(run, place))

/** `file:line`. */
export const placeWords = ({ file, line }: Place): string => `${words(file, 200)}:${line}`

/** The same, leading there. */
export const placeLink = (run: Run, place: Place): string => lineLink(run, place, placeWords(place))

/** What a sentence is about, in bold, and where in the files that is: `**Too many removals** (file:line):`. */
export const headed = (run: Run, head: string, place: Place | null): string =>
  place === null ? `**${head}:**` : `**${head}** (${placeLink(run, place)}):`
