// Whether a newer commit is on the branch, asked again and again.
import { describe, expect, test } from '@jest/globals'
import { contextOf, type GitHubEvent } from '../../src/event.ts'
import { isSuperseded, tipOf } from '../../src/github/tip.ts'
import { push } from './events.ts'
import { forge, shut } from './forge.ts'
import { say, type Text } from '../../src/say.ts'
import { read } from '../support/texts.ts'

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)]

test('the tip of a branch is what the branch is at now', async () => {
  const { github, ask, asked } = forge({ refs: { main: OLD, 'feature/a b': NEW } })
  expect(await tipOf(ask, 'main')).toBe(OLD)
  expect(await tipOf(ask, 'feature/a b')).toBe(NEW)
  github.moveTip('main', NEW)
  expect(await tipOf(ask, 'main')).toBe(NEW)
  expect(asked).toHaveLength(3)
})

test('a run is superseded from the moment that a newer commit is there', async () => {
  const { github, ask } = forge({ refs: { main: OLD } })
  const notices: Text[] = []
  expect(read(await isSuperseded(push(OLD), ask, notices))).toBe(false)
  github.moveTip('main', NEW)
  expect(read(await isSuperseded(push(OLD), ask, notices))).toBe(true)
  expect(notices).toEqual([])
})

describe('what cannot be checked is said once, and the run goes on', () => {
  const { ask } = forge({ refs: { main: NEW } })
  const tagged = { branch: undefined, context: contextOf({ GITHUB_REF: 'refs/tags/v1' }, '', {}) }
  const nameless = async () => ({ object: { sha: null } })
  const GONE =
    'tip of gone could not be checked: GitHub answered 404 (Not Found); github-token may lack `contents: read`'
  test.each<[string, Partial<GitHubEvent>, Parameters<typeof isSuperseded>[1], string]>([
    ['a tag', tagged, ask, 'this run is for refs/tags/v1, not a branch'],
    ['no ref', { branch: undefined, context: contextOf({}, '', {}) }, ask, 'GITHUB_REF is not set'],
    ['no commit', { sha: '' }, ask, 'GITHUB_SHA is not set'],
    ['a branch that is gone', { branch: 'gone' }, ask, GONE],
    ['an answer without a commit', {}, nameless, 'could not be checked: GitHub named no commit'],
    ['no way to GitHub', {}, shut, 'could not be checked: there is no github-token']
  ])('%s', async (_, over, asked, said) => {
    const notices = [say`Something else.`]
    for (let times = 0; times < 3; times += 1)
      expect(read(await isSuperseded(push(OLD, over), asked, notices))).toBe(false)
    expect(read(notices)).toEqual(['Something else.', expect.stringContaining(said)])
  })
})
