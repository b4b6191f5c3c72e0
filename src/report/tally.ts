// How many of what: the numbers that the verdict, the log and the outputs have in common.
import type { Done, Result } from '../kinds/change.ts'
import type { CountOutput } from '../kinds/wording.ts'
import { isWaiting, wordsOf } from '../kinds/words.ts'
import type { Report } from './shape.ts'

const withStatus = (changes: readonly Done[], ...statuses: readonly Result['status'][]): number =>
  changes.filter(({ result }) => statuses.includes(result.status)).length

/** How many changes were done, failed and left untried, of how many. What waits was not to be tried. */
export const resultsOf = (changes: readonly Done[]): Report['totals']['results'] => {
  const tried = changes.filter((change) => !isWaiting(change))
  return {
    done: withStatus(tried, 'done'),
    failed: withStatus(tried, 'failed'),
    notTried: withStatus(tried, 'not-tried'),
    all: tried.length
  }
}

/**
 * What was done; outside `apply`, what would be. Changes that failed or were not tried are not counted; a person who
 * was not offboarded waits for the next run.
 */
export const totalsOf = (
  changes: readonly Done[],
  mode: Report['mode'],
  unchanged: number
): Report['totals'] => {
  const counted = mode === 'apply' ? 'done' : 'planned'
  const of = (output: CountOutput): number =>
    changes.filter(({ act, result }) => wordsOf(act).output === output && result.status === counted).length
  const leavers = changes.filter(({ act }) => act === 'leavers.offboarded')
  return {
    created: of('created'),
    updated: of('updated'),
    deactivated: of('deactivated'),
    reactivated: of('reactivated'),
    removed: of('removed'),
    unchanged,
    offboarded: of('offboarded'),
    'offboarding-pending':
      changes.filter(({ act }) => act === 'leavers.pending').length +
      withStatus(leavers, 'failed', 'not-tried'),
    'group-changes': of('group-changes'),
    'viewer-changes': of('viewer-changes'),
    results: resultsOf(changes)
  }
}
