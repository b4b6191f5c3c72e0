// The runner as it is elsewhere: what is empty, broken or out of reach costs what depends on it and no more, and is
// told in one sentence. One row is one environment.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { payloads, SHA, type StepResult } from '../../scripts/runner.ts'
import { errors, open, steps, vanta, warnings, withGitHub } from '../support/action.ts'
import { listening, passOn } from '../support/front.ts'
import { accounts } from '../support/world.ts'

let folder: string
beforeEach(async () => {
  await open({ accounts: accounts(10) })
  vanta().state.github.refs['main'] = SHA
  folder = mkdtempSync(join(tmpdir(), 'environment-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const directory = (): string => {
  const path = join(folder, 'directory')
  mkdirSync(path, { recursive: true })
  return path
}
const file = (text: string): string => {
  const path = join(folder, 'file')
  writeFileSync(path, text)
  return path
}
const missing = (): string => join(folder, 'no', 'such')

const run = steps(withGitHub)
const step = (env: Record<string, string | undefined>, event = 'push'): Promise<StepResult> =>
  run(accounts(9), { env, event })

/** What nobody should ever read. */
const RIDDLE = /report this as a bug|\n\s+at |undefined|\[object|node:internal/

const APPLIED = { mode: 'apply', applied: 'true', removed: '1', 'failure-reason': '' }
const PLANNED = { mode: 'plan', applied: 'false', removed: '1', 'failure-reason': '' }

const DONE = /Vanta sync: 1 removed/

type Row = readonly [
  what: string,
  env: () => Record<string, string>,
  outputs: Readonly<Record<string, string>>,
  said: RegExp
]

describe('a push', () => {
  const PUSH = JSON.stringify(payloads.push())
  test.each<Row>([
    [
      'nothing in what may be empty',
      () => ({
        GITHUB_WORKSPACE: '',
        GITHUB_ACTOR: '',
        GITHUB_TRIGGERING_ACTOR: '',
        GITHUB_SERVER_URL: '',
        GITHUB_RUN_ID: '',
        GITHUB_RUN_ATTEMPT: '',
        GITHUB_STEP_SUMMARY: '',
        RUNNER_TEMP: ''
      }),
      APPLIED,
      DONE
    ],
    ['an empty GITHUB_SHA', () => ({ GITHUB_SHA: '' }), APPLIED, /newer commit: GITHUB_SHA is not set/],
    ['no repository', () => ({ GITHUB_REPOSITORY: '' }), APPLIED, /GITHUB_REPOSITORY names no repository/],
    [
      'an event file that was cut',
      () => ({ GITHUB_EVENT_PATH: file(PUSH.slice(0, -9)) }),
      PLANNED,
      /auto plans, .*: the event file is not JSON/
    ],
    [
      'an event file that is a directory',
      () => ({ GITHUB_EVENT_PATH: directory() }),
      PLANNED,
      /auto plans, .*: the event file cannot be read \(EISDIR\)/
    ],
    [
      'an unknown event, and nothing that GitHub could be asked',
      () => ({ GITHUB_EVENT_NAME: 'moon_phase', GITHUB_SHA: '', GITHUB_REPOSITORY: '' }),
      PLANNED,
      /the event moon_phase/
    ],
    [
      'an API without a scheme',
      () => ({ GITHUB_API_URL: 'api.github.com' }),
      APPLIED,
      /could not be checked: GITHUB_API_URL is not a URL: "api\.github\.com"/
    ],
    [
      'a summary that is a directory',
      () => ({ GITHUB_STEP_SUMMARY: directory() }),
      APPLIED,
      /job summary could not be written: /
    ],
    [
      'a temporary folder that is a file',
      () => ({ RUNNER_TEMP: file('') }),
      { ...APPLIED, 'report-file': '' },
      /report file could not be written: /
    ],
    [
      'a workspace that is not there',
      () => ({ GITHUB_WORKSPACE: missing() }),
      { mode: 'apply', applied: 'false', 'failure-reason': 'invalid-users-file' },
      /GITHUB_WORKSPACE\) cannot be read \(ENOENT\): check out the repository first/
    ]
  ])('with %s', async (_, env, outputs, said) => {
    const result = await step(env())
    expect(result.outputs).toMatchObject(outputs)
    expect(result.status).toBe(outputs['failure-reason'] === '' ? 0 : 1)
    expect(result.log).not.toMatch(RIDDLE)
    expect(result.log).toMatch(said)
  })

  test('without RUNNER_TEMP leaves its report outside of the checkout', async () => {
    const result = await step({ RUNNER_TEMP: '' })
    expect(result.outputs['report-file']).toMatch(/report\.json$/)
    expect(result.outputs['report-file']?.startsWith(result.workspace)).toBe(false)
  })
})

test('outputs that cannot be written cost the outputs, and nothing else', async () => {
  const applied = await step({ GITHUB_OUTPUT: directory() })
  expect(applied.status).toBe(0)
  expect(applied.summary).toMatch(DONE)
  expect(warnings(applied)).toContainEqual(expect.stringMatching(/^The outputs could not be written/))
  const refused = await run('users: []\n', { env: { GITHUB_OUTPUT: directory() } })
  expect(refused.status).toBe(1)
  expect(errors(refused)).toContainEqual(expect.stringMatching(/list no user/))
  for (const { log } of [applied, refused]) expect(log).not.toMatch(RIDDLE)
})

test('a pull request whose API nobody answers is planned, with summary and report', async () => {
  const result = await step({ GITHUB_API_URL: 'http://127.0.0.1:9' }, 'pull_request')
  expect(result).toMatchObject({ status: 0, outputs: PLANNED, report: { mode: 'plan' } })
  expect(result.summary).toContain('u-0010')
  expect(result.log).toMatch(/comment could not be written: GitHub could not be reached/)
  expect(result.summary).toMatch(/comment could not be written/)
  expect(result.log).not.toMatch(RIDDLE)
})

test('a pull request whose event file was cut is commented on all the same', async () => {
  const result = await step({ GITHUB_EVENT_PATH: file('{"number":') }, 'pull_request')
  expect(result).toMatchObject({ status: 0, outputs: PLANNED })
  expect(vanta().state.github.comments).toHaveLength(1)
})

describe('proxies', () => {
  /** A proxy, and the hosts that it was asked for. */
  const startProxy = async () => {
    const asked = new Set<string>()
    const server = createServer((incoming, outgoing) => {
      const { hostname, port, pathname, search } = new URL(incoming.url ?? '')
      asked.add(hostname)
      passOn(incoming, outgoing, `http://127.0.0.1:${port}${pathname}${search}`)
    })
    const { port, ...dispose } = await listening(server)
    return { asked, url: `http://127.0.0.1:${port}`, ...dispose }
  }
  const BOTH = ['127.0.0.1', 'localhost']

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['where the lower-case variable is empty', { http_proxy: '' }, BOTH],
    ['but for one host in NO_PROXY, with commas', { NO_PROXY: 'a.example,localhost' }, ['127.0.0.1']]
  ])('are used for Vanta and GitHub alike, %s', async (_, env, hosts) => {
    await using proxy = await startProxy()
    const github = `${vanta().url.replace('127.0.0.1', 'localhost')}/github`
    const result = await step({ HTTP_PROXY: proxy.url, GITHUB_API_URL: github, ...env })
    expect(result.outputs).toMatchObject(APPLIED)
    expect(result.log).not.toMatch(/could not be/)
    expect([...proxy.asked].toSorted()).toEqual(hosts)
  })
})

test('an older Node.js gets one sentence that names what is needed', async () => {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.5' } })"
  const result = await step({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` })
  expect(result).toMatchObject({ status: 1, outputs: { 'failure-reason': 'configuration' } })
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]?.message).toMatch(/needs Node\.js 24 .* with Node\.js 20\.19\.5\. Update/)
  expect(result.lines.join('').trim()).toBe('')
})
