// The GitHub of the benchmark: the sandbox's, with the repository whose last merge is being applied or reviewed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGitHub, type Github } from '../sandbox/github/github.ts'
import { payloads, SHA } from '../scripts/runner.ts'

export const GITHUB_TOKEN = 'ghs_bench'
/** Where the users file is as it was before the merge, below the company's directory. */
export const BEFORE = 'before'

const { before } = payloads.push()
const { head, number } = payloads.pullRequest().pull_request
const DATE = '2026-11-25T10:00:00Z'
const COMMIT = { message: 'People', date: DATE, paths: ['users.yml'] }

/** A pull request of one commit, approved by one person, and merged onto what `main` was before. */
export const createRepository = (directory: string): Github =>
  createGitHub({
    now: () => new Date(),
    seed: {
      token: GITHUB_TOKEN,
      refs: { main: SHA },
      contents: {
        [SHA]: { 'users.yml': readFileSync(join(directory, 'users.yml'), 'utf8') },
        [before]: { 'users.yml': readFileSync(join(directory, BEFORE, 'users.yml'), 'utf8') }
      },
      commits: [
        { ...COMMIT, sha: SHA, branches: ['main'], parents: [before, head.sha] },
        { ...COMMIT, sha: head.sha, branches: ['main', head.ref], parents: [before] },
        { ...COMMIT, sha: before, branches: ['main'], parents: [] }
      ],
      pulls: [
        {
          number,
          title: 'People',
          author: 'ada',
          base: 'main',
          head: { ref: head.ref, sha: head.sha },
          commits: [head.sha],
          merged: { by: 'katherine', at: DATE, commit: SHA },
          reviews: [{ user: 'grace', state: 'APPROVED', commit: head.sha, submitted: DATE }]
        }
      ]
    }
  })
