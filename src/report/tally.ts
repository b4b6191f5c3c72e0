// How many of what: the numbers that the verdict and the outputs have in common.
import type { Done, Result } from '../kinds/change.ts'
import type { CountOutput } from '../kinds/wording.ts'
import { isWaiting, wordsOf } from '../kinds/words.ts'
import type { Report } from './shape.ts'

const withStatus = (changes: readonly Done[], ...statuses: readonly Result['status'][]): number =>
  changes.filter(({ result }) => statuses.includes(result.status)).length

/**
 * What was done; outside `apply`, what would be. Changes that failed or were not tried are not counted; a person who
 * was not offboarded waits for the next run. The results are of all that was to be tried, and so not of what waits.
 */
export const totalsOf = (
  changes: readonly Done[],
  mode: Report['mode'],
  unchanged: number
): Report['totals'] => {
  const byOutput = Map.groupBy(changes, ({ act }) => wordsOf(act).output)
  const all = (output: CountOutput): readonly Done[] => byOutput.get(output) ?? []
  const of = (output: CountOutput): number => withStatus(all(output), mode === 'apply' ? 'done' : 'planned')
  const tried = changes.filter((change) => !isWaiting(change))
  return {
    created: of('created'),
    updated: of('updated'),
    deactivated: of('deactivated'),
    reactivated: of('reactivated'),
    removed: of('removed'),
    unchanged,
    offboarded: of('offboarded'),
    'offboarding-pending':
      all('offboarding-pending').length + withStatus(all('offboarded'), 'failed', 'not-tried'),
    'group-changes': of('group-changes'),
    'viewer-changes': of('viewer-changes'),
    results: {
      done: withStatus(tried, 'done'),
      failed: withStatus(tried, 'failed'),
      notTried: withStatus(tried, 'not-tried'),
      all: tried.length
    }
  }
}
