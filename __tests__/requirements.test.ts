// What a run is told of what it was not given.
import { describe, expect, test } from '@jest/globals'
import { Failure } from '../src/errors.ts'
import { readInputs } from '../src/inputs.ts'
import {
  missingSecrets,
  offboardingSkipped,
  requireExportInputs,
  requireInputs
} from '../src/requirements.ts'
import { rosterOf } from '../src/roster/read.ts'
import { plain } from '../src/say.ts'
import { inputOf, inputsOf } from './simulation/process.ts'
import { account, usersFile } from './support/world.ts'

const BUILD = { 'resource-id': 'r-1', 'client-id': 'i', 'client-secret': 's' }
const MANAGE = { 'manage-client-id': 'i', 'manage-client-secret': 's' }
const read = (given: Readonly<Record<string, string>>) => readInputs({ input: inputOf(inputsOf(given)) })

/** The sentences of what is missing; undefined where the run may go on. */
const missing = (check: () => void): readonly string[] | undefined => {
  try {
    check()
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { message, reason } = error
    expect({ message, reason }).toEqual({
      message: 'Inputs are missing. Nothing was sent to Vanta.',
      reason: 'configuration'
    })
    return error.problems.map((problem) => plain(problem.message))
  }
}

const secrets = 'if they are secrets, see that they are available to this workflow run.'
const resource = (why: string) =>
  `resource-id is empty, but ${why}. Give Vanta's id of the UserAccount resource: developer console → your app → Resources.`
const build = (why: string) =>
  `client-id and client-secret are empty, but ${why}. Give those of the Build Integrations app; ${secrets}`
const manage = (keys: string) =>
  `manage-client-id and manage-client-secret are empty, but the file has ${keys}. Give those of the Manage Vanta app; ${secrets}`

describe('what the files ask for is named', () => {
  const users = usersFile([account(1)])
  const groups = 'groups: {A: {members: []}}\n'
  const centers = 'trustCenters: {acme: {viewers: []}}\n'
  const WHY = 'the file has users'
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[] | undefined]>([
    ['nothing: all is given', users, BUILD, undefined],
    ['nothing of the other app', groups, MANAGE, undefined],
    ['the app of accounts', users, MANAGE, [resource(WHY), build(WHY)]],
    ['the resource', users, { ...BUILD, 'resource-id': '' }, [resource(WHY)]],
    ['the app of groups', groups, BUILD, [manage('groups')]],
    ['the app of both', `${groups}${centers}`, {}, [manage('groups and trustCenters')]]
  ])('%s', (_, text, given, sentences) => {
    const roster = rosterOf([{ path: 'users.yml', text }])
    expect(missing(() => requireInputs(read(given).inputs, roster))).toEqual(sentences)
  })

  test('and what an export asks for', () => {
    const why = 'an export reads accounts'
    expect(missing(() => requireExportInputs(read({}).inputs))).toEqual([resource(why), build(why)])
    expect(missing(() => requireExportInputs(read(BUILD).inputs))).toBeUndefined()
  })
})

describe('nobody is offboarded', () => {
  const who = { 'offboarding-acknowledger': 'ada@example.com' }
  const looked = 'People who have left are shown.'
  const notLooked = 'People who have left are not looked for.'
  test.each<[Readonly<Record<string, string>>, string | undefined]>([
    [{ ...MANAGE, ...who }, undefined],
    [MANAGE, `Offboarding is skipped: offboarding-acknowledger is not set. ${looked}`],
    [who, `Offboarding is skipped: manage-client-id and manage-client-secret are not set. ${notLooked}`],
    [
      {},
      `Offboarding is skipped: manage-client-id, manage-client-secret and offboarding-acknowledger are not set. ${notLooked}`
    ],
    [
      { ...MANAGE, ...who, offboard: 'false' },
      `Offboarding is switched off by the input offboard. ${looked}`
    ],
    [{ offboard: 'false' }, `Offboarding is switched off by the input offboard. ${notLooked}`]
  ])('with %j, and why', (given, why) => {
    const said = offboardingSkipped(read(given).inputs)
    expect(said && plain(said)).toBe(why)
  })
})

describe('a run without secrets is warned', () => {
  const none =
    'client-id, client-secret, manage-client-id and manage-client-secret are empty, so Vanta was not contacted and the files were only checked. If they come from secrets, check that the secrets have exactly the names that the workflow asks for, and that this run may use them; if only checking is wanted, set mode: validate.'
  test.each<[string, Readonly<Record<string, string>>, readonly unknown[]]>([
    ['of all of them', {}, [none]],
    ['not where it has some', BUILD, []],
    ['not where it was only to check', { mode: 'validate' }, []],
    ['of half a pair', { 'client-id': 'i' }, [expect.stringMatching(/^client-secret is empty/)]]
  ])('%s', (_, given, sentences) => {
    const { inputs, incomplete } = read(given)
    expect(missingSecrets(inputs, incomplete, inputs.build !== undefined).map(plain)).toEqual(sentences)
  })
})
