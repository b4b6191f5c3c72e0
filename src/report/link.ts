// Links into GitHub, made only of parts that cannot break out of a link.
import type { Place } from '../errors.ts'
import type { RunContext } from './report.ts'
import { code } from './text.ts'

/** A link, or its label alone where the address is missing or not plainly one. `label` is Markdown. */
export const link = (label: string, url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[\w.:/%#~@+-]+$/.test(url) ? `[${label}](${url})` : label

/** `file:line`, leading to that line of that commit where the run is known. */
export const placeLink = (context: RunContext, { file, line }: Place): string => {
  const { repository, serverUrl = 'https://github.com' } = context
  const commit = context.readCommit ?? context.commit
  const label = code(`${file}:${line}`, 200)
  if (repository === undefined || commit === undefined) return label
  const path = file.isWellFormed() ? file.split('/').map(encodeURIComponent).join('/') : undefined
  return link(
    label,
    path === undefined ? undefined : `${serverUrl}/${repository}/blob/${commit}/${path}#L${line}`
  )
}
