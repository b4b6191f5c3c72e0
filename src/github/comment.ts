// The pull request's one comment: found again by a hidden marker, edited in place. GitHub is a help here and never
// a need: whatever goes wrong becomes a notice.
import { createHash } from 'node:crypto'
import type { Inputs } from '../inputs.ts'
import { record, textOf } from '../json.ts'
import { say, type Text } from '../say.ts'
import { type Ask, asGitHubError, type GitHubError, pagesOf } from './repository.ts'

/** What a step keeps in sync, and where. The client ids tell two tenants apart whose files have nothing but groups. */
export type Identity = Pick<Inputs, 'label' | 'usersFile' | 'apiUrl' | 'resourceId' | 'clientIds'>

const NOTHING = '-'
const hashed = (text: string): string =>
  text === '' ? NOTHING : createHash('sha256').update(text).digest('hex').slice(0, 12)

const START = '<!-- vanta-user-sync:'

/** The hidden first line by which the comment is found again: a hash of each part, so that parts can be compared. */
export const commentMarker = ({ label, usersFile, apiUrl, resourceId, clientIds }: Identity): string => {
  const files = JSON.stringify(usersFile.toSorted())
  return `${START} ${[label, files, apiUrl, resourceId, ...clientIds].map(hashed).join(' ')} -->`
}

/** How well a marker fits: 0 is the same, n means that n parts were empty and are filled in now; undefined: another's. */
const distance = (other: string, ours: string): number | undefined => {
  const [before, now] = [other.split(' '), ours.split(' ')]
  if (before.length !== now.length) return undefined
  const differing = before.filter((part, at) => part !== now[at])
  return differing.every((part) => part === NOTHING) ? differing.length : undefined
}

type Found = Readonly<{ id: number; body: string; far: number }>

const commentsOf = (pullRequest: number): string => `issues/${pullRequest}/comments`

/** The digest of the plan that a comment shows. */
export const digestIn = (body: string): string | undefined => /\b[0-9a-f]{64}\b/.exec(body)?.[0]

/** Who a personal token belongs to, and so writes as; undefined for the job's token, which may not ask. */
const ownLogin = async (ask: Ask): Promise<string | undefined> =>
  textOf(record(await ask('GET', '/user').catch(() => undefined))['login'])

/** The pull request's comment whose marker fits best. Rejects as `ask` does. */
export const findComment = async (
  ask: Ask,
  pullRequest: number,
  marker: string
): Promise<Found | undefined> => {
  let best: Found | undefined
  let own: Promise<string | undefined> | undefined
  // Comments of other people are never taken for ours, whatever they hold: anybody could post the marker. GitHub says
  // `Bot` of the job's token and of every app. Gitea gives users no type.
  const isOurs = async (user: unknown): Promise<boolean> => {
    const { type, login } = record(user)
    if (typeof type !== 'string' || type === 'Bot') return true
    own ??= ownLogin(ask)
    return typeof login === 'string' && login === (await own)
  }
  for await (const page of pagesOf(ask, commentsOf(pullRequest))) {
    for (const { id, body, user } of page) {
      const [first = ''] = typeof body === 'string' ? body.split(/\r?\n/, 1) : []
      const far = first.startsWith(START) ? distance(first, marker) : undefined
      if (far === undefined || (best !== undefined && best.far <= far)) continue
      if (await isOurs(user)) best = { id: Number(id), body: String(body), far }
    }
    if (best?.far === 0) break
  }
  return best
}

/** What would help, as a sentence with a space before it; nothing where nobody can help. */
const remedyFor = ({ trouble }: GitHubError, isFork: boolean): Text => {
  if (trouble === 'token') return say` Check the input github-token.`
  if (trouble !== 'forbidden' && trouble !== 'missing') return say``
  return isFork
    ? say` GitHub gives pull requests from forks a token that cannot comment.`
    : say` To have it, grant the job \`permissions: pull-requests: write\`.`
}

/** What a comment says, but for line ends, which GitHub may change, and the number of the run that wrote it. */
const gist = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/actions\/runs\/\d+/g, '')
    .trim()

/**
 * Writes `body`, which starts with `marker`, into the pull request: a new comment the first time, an edit after that,
 * nothing where it says the same already. Gives a notice where that fails, and never throws.
 */
export const upsertComment = async (
  ask: Ask,
  { number, isFork }: Readonly<{ number: number; isFork: boolean }>,
  marker: string,
  body: string
): Promise<Text | undefined> => {
  try {
    const found = await findComment(ask, number, marker)
    if (found === undefined) await ask('POST', commentsOf(number), { body })
    else if (gist(found.body) !== gist(body)) await ask('PATCH', `issues/comments/${found.id}`, { body })
    return undefined
  } catch (thrown) {
    const error = asGitHubError(thrown)
    return say`The pull request's comment could not be written: ${error.said}.${remedyFor(error, isFork)} The job summary has the same content.`
  }
}
