// Who asked for and who approved what a sync applied, as Markdown: the first links of the chain of evidence.
import { grouped } from '../say.ts'
import { link } from './link.ts'
import type { Report } from './shape.ts'
import { code, count } from './text.ts'

type Chain = NonNullable<Report['chain']>
type PullRequest = Chain['pullRequests'][number]

/** More pull requests, and more commits, are counted. */
const MOST = 10

const approval = ({ login, current, bot }: PullRequest['approvals'][number]): string => {
  const remarks = [...(bot ? ['a bot'] : []), ...(current ? [] : ['an older commit'])]
  return `${code(login)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`
}

const pullRequest = (pull: PullRequest, applied: string | null): string => {
  const { number, url, author, mergedBy, approvals, planDigest } = pull
  const plan =
    planDigest === null || applied === null
      ? ''
      : `; the plan in its comment is ${planDigest === applied ? 'the applied one' : 'another one'}`
  const by = author === null ? '' : ` by ${code(author)}`
  const merged = mergedBy === null ? '' : `, merged by ${code(mergedBy)}`
  const approved = approvals.length === 0 ? 'nobody' : approvals.map(approval).join(', ')
  return `${link(`Pull request ${number}`, url)}${by}, approved by ${approved}${merged}${plan}.`
}

const direct = ({ direct: commits }: Chain): readonly string[] => {
  if (commits.length === 0) return []
  const shown = commits.slice(0, MOST).map((commit) => code(commit.slice(0, 7)))
  const more = commits.length > MOST ? ` and ${grouped(commits.length - MOST)} more` : ''
  return [`Without a pull request: ${shown.join(', ')}${more}.`]
}

/** One line for each pull request; empty where none is known. Why none is known is a notice. */
export const approvalsOf = ({ chain, planDigest }: Report): string => {
  if (chain === null) return ''
  const pulls = chain.pullRequests.slice(0, MOST).map((pull) => pullRequest(pull, planDigest))
  const left = chain.pullRequests.length - pulls.length
  const lines = [
    ...pulls,
    ...(left === 0 ? [] : [`And ${count(left, 'more pull request')}.`]),
    ...direct(chain),
    ...(chain.left === 0 ? [] : [`${count(chain.left, 'older commit')} of this push not looked at.`])
  ]
  return lines.join('<br>')
}
