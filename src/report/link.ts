// Links into GitHub, made only of parts that cannot break out of a link.
import type { Place } from '../errors.ts'
import type { Report } from './shape.ts'
import { words } from './text.ts'

type Run = Report['run']

/** A link, or its label alone where the address is missing or not plainly one. `label` is Markdown. */
export const link = (label: string, url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[\w.:/%#~@+-]+$/.test(url) ? `[${label}](${url})` : label

const urlOf = ({ server, repository, readCommit }: Run, { file, line }: Place): string | undefined =>
  repository === null || readCommit === null || !file.isWellFormed()
    ? undefined
    : `${server}/${repository}/blob/${readCommit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`

/** A label that leads to a line of the commit that was read, where there is such a line. `label` is Markdown. */
export const lineLink = (run: Run, place: Place | null, label: string): string =>
  place === null ? label : link(label, urlOf(run, place))

/** `file:line`. */
export const placeWords = ({ file, line }: Place): string => `${words(file, 200)}:${line}`

/** The same, leading there. */
export const placeLink = (run: Run, place: Place): string => lineLink(run, place, placeWords(place))
