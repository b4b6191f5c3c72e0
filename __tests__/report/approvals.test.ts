import { expect, test } from '@jest/globals'
import { approvalsOf } from '../../src/report/approvals.ts'
import type { Report } from '../../src/report/shape.ts'
import { report, times } from './reports.ts'

type Chain = NonNullable<Report['chain']>
type Pull = Chain['pullRequests'][number]
const url = 'https://github.com/example/access/pull/12'
const pull = (over: Partial<Pull> = {}): Pull => ({
  number: 12,
  url,
  author: 'ada',
  mergedBy: 'cy',
  approvals: [],
  planDigest: null,
  ...over
})
const NOTHING: Chain = { unknown: null, pullRequests: [], direct: [], left: 0 }
const commits = times(10, (n) => `${n}bcdef0123456789`)
const LINKED = `[Pull request 12](${url})`
const BY = `${LINKED} by \`ada\`, approved by nobody, merged by \`cy\``
const TEN = commits.map((commit) => `\`${commit.slice(0, 7)}\``).join(', ')

test.each<[string, Partial<Chain>, string]>([
  ['nobody', {}, ''],
  ['who asked and merged', { pullRequests: [pull()] }, `${BY}.`],
  [
    'who approved which commit',
    {
      pullRequests: [
        pull({
          approvals: [
            { login: 'bob', commit: 'c1', current: true, bot: false },
            { login: 'old[bot]', commit: 'c0', current: false, bot: true }
          ]
        })
      ]
    },
    `${LINKED} by \`ada\`, approved by \`bob\`, \`old[bot]\` (a bot, an older commit), merged by \`cy\`.`
  ],
  [
    'no author and no link if GitHub gives none',
    { pullRequests: [pull({ author: null, mergedBy: null, url: null })] },
    'Pull request 12, approved by nobody.'
  ],
  [
    'that the plan in the comment was applied',
    { pullRequests: [pull({ planDigest: 'abc' })] },
    `${BY}; the plan in its comment is the applied one.`
  ],
  [
    'that another plan was applied',
    { pullRequests: [pull({ planDigest: 'def' })] },
    `${BY}; the plan in its comment is another one.`
  ],
  [
    'ten pull requests, and how many more',
    { pullRequests: times(11, () => pull()) },
    `${`${BY}.<br>`.repeat(10)}And 1 more pull request.`
  ],
  ['ten commits without one', { direct: commits }, `Without a pull request: ${TEN}.`],
  ['how many more', { direct: [...commits, 'x'] }, `Without a pull request: ${TEN} and 1 more.`],
  ['what was not looked at', { left: 1 }, '1 older commit of this push not looked at.']
])('the chain of evidence tells %s', (_what, over, wanted) => {
  expect(approvalsOf(report({ planDigest: 'abc', chain: { ...NOTHING, ...over } }))).toBe(wanted)
})

test('without a plan, nothing is said about the one in the comment', () => {
  const chain = { ...NOTHING, pullRequests: [pull({ planDigest: 'abc' })] }
  expect(approvalsOf(report({ planDigest: null, chain }))).toBe(`${BY}.`)
})
