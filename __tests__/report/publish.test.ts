import { expect, test } from '@jest/globals'
import { sep } from 'node:path'
import { publish } from '../../src/report/publish.ts'
import type { World } from '../../src/world.ts'
import { report } from './reports.ts'

const posix = (path: string): string => path.replaceAll(sep, '/')

/** What a run with this environment writes and says; `broken` is the one thing that it cannot write to. */
const published = async (env: World['env'], broken = '', reason: unknown = new Error('no\nspace')) => {
  const seen: string[] = []
  const see =
    (what: string) =>
    async (...given: readonly unknown[]): Promise<string> => {
      if (what === broken) throw reason
      const [first = '', ...others] = given.map((each) =>
        typeof each === 'string' ? posix(each) : JSON.stringify(each)
      )
      seen.push([what, ...[first, ...others].map((each) => each.split('\n')[0])].join(' '))
      return `${first}1`
    }
  const world = {
    env,
    temporary: '/temporary',
    files: { mkdir: see('mkdir'), mkdtemp: see('mkdtemp'), writeFile: see('write') },
    out: {
      info: () => undefined,
      group: () => undefined,
      endGroup: () => undefined,
      summary: see('summary'),
      warning: (message: string) => void seen.push(message),
      output: (name: string, value: string) => {
        if (broken === 'output') throw reason
        if (name.endsWith('-file')) seen.push(`${name}=${posix(value)}`)
      }
    }
  } as unknown as World
  await publish(report(), { text: 'a,b', accounts: 1 }, world)
  return seen
}

const HEADING = 'summary ### ✅ Vanta plan: nothing to change'
const FOLDER = '/runner/vanta-user-sync/report-1'
const WRITTEN = [
  'mkdir /runner/vanta-user-sync {"recursive":true}',
  'mkdtemp /runner/vanta-user-sync/report-',
  `write ${FOLDER}/population.csv a,b {"mode":384}`,
  `write ${FOLDER}/report.json { {"mode":384}`
]
const OUTPUTS = [`report-file=${FOLDER}/report.json`, `population-file=${FOLDER}/population.csv`]
const env = { RUNNER_TEMP: '/runner', GITHUB_STEP_SUMMARY: '/summary' }

test('a run leaves its files in a folder of its own that nobody else on the runner can read', async () => {
  const seen = await published(env)
  expect(seen.filter((line) => line !== HEADING)).toEqual([...WRITTEN, ...OUTPUTS])
  expect(seen).toContain(HEADING)
})

test('without a runner, they go to the temporary folder, and there is no summary', async () => {
  const seen = await published({ RUNNER_TEMP: '', GITHUB_STEP_SUMMARY: '' })
  expect(seen[0]).toBe('mkdir /temporary/vanta-user-sync {"recursive":true}')
  expect(seen.join('\n')).not.toContain('summary')
})

test.each([
  [
    'mkdir',
    'The report file could not be written: no\\nspace',
    [HEADING, 'report-file=', 'population-file=']
  ],
  ['summary', 'The job summary could not be written: no\\nspace', [...WRITTEN, ...OUTPUTS]],
  [
    'output',
    'The outputs could not be written, so later steps do not see them: no\\nspace',
    [...WRITTEN, HEADING]
  ]
])('what cannot be written is skipped, with the reason: %s', async (broken, said, rest) => {
  const seen = await published(env, broken)
  expect(seen.toSorted()).toEqual([said, ...rest].toSorted())
  expect(await published(env, broken, 'gone')).toContain(said.replace('no\\nspace', 'gone'))
})
