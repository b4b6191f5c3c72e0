import { describe, expect, test } from '@jest/globals'
import { DEFAULTS, readInputs, requireUsable } from '../src/inputs.ts'
import { plain } from '../src/say.ts'
import { inputOf, inputsOf } from './simulation/process.ts'

const read = (given: Readonly<Record<string, string>>) => {
  const { inputs, problems, incomplete } = readInputs({ input: inputOf(inputsOf(given)) })
  return { inputs, problems: problems.map(plain), incomplete: incomplete.map(plain) }
}

describe('an input that cannot be used is named with what it takes:', () => {
  test.each([
    ['mode', 'aply', 'mode must be one of auto, validate, plan, apply, export, but is "aply".'],
    ...['max-removals', 'max-raises'].map((name) => [
      name,
      'a few',
      `${name} must be a number such as 5, or a percentage such as 20%, but is "a few".`
    ]),
    ...['offboard', 'comment', 'redact'].map((name) => [
      name,
      'yes',
      `${name} must be true or false, but is "yes".`
    ]),
    ...['a', `${'a'.repeat(64)}a`, `g${'a'.repeat(63)}`].map((text) => [
      'expected-plan',
      text,
      'expected-plan must be a plan-digest as another run gave it: 64 hexadecimal characters.'
    ])
  ])('%s: %s', (name = '', text = '', sentence = '') => {
    expect(read({ [name]: text }).problems).toEqual([sentence])
  })

  test('all of them at once', () => {
    const end = (given: Readonly<Record<string, string>>) => () =>
      requireUsable(readInputs({ input: inputOf(inputsOf(given)) }).problems)
    expect(end({})).not.toThrow()
    expect(end({ mode: 'aply' })).toThrow('One input cannot be used.')
    expect(end({ mode: 'aply', redact: 'yes' })).toThrow('2 inputs cannot be used.')
    expect(end({ mode: 'aply' })).toThrow(expect.objectContaining({ reason: 'configuration' }))
  })
})

test('a digest is taken in either case', () => {
  const { inputs, problems } = read({ 'expected-plan': 'AB'.repeat(32) })
  expect({ problems, given: inputs.expectedPlan }).toEqual({ problems: [], given: 'ab'.repeat(32) })
})

test('every other text is taken as given, and lists line by line', () => {
  const ids = { 'client-id': 'build', 'manage-client-id': 'manage', 'resource-id': 'res' }
  const texts = { 'offboarding-acknowledger': 'boss', label: 'Acme Admin', 'github-token': 'ghs_1' }
  const lists = { 'protected-users': 'ada\nbob', policies: 'min-admins: 2\nreason-for: ADMIN' }
  expect(read({ ...ids, ...texts, ...lists }).inputs).toMatchObject({
    clientIds: ['build', 'manage'],
    resourceId: 'res',
    acknowledger: 'boss',
    label: 'Acme Admin',
    githubToken: 'ghs_1',
    protectedUsers: ['ada', 'bob'],
    policies: { minAdmins: 2, reasonFor: ['ADMIN'] }
  })
})

test('an input that a workflow passes on empty has its default', () => {
  const empty = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, name === 'mode' ? ' ' : '']))
  expect(read(empty)).toEqual(read({}))
  expect(read({})).toMatchObject({
    problems: [],
    inputs: { usersFile: ['vanta-users.yml'], mode: 'auto', offboard: true, comment: true, redact: false }
  })
})

describe('an app is given by its id and its secret', () => {
  const [id, secret] = ['the-id', 'the-secret']
  const hint =
    'Give both. If it comes from a secret, check that the secret has exactly this name and that this workflow run may use it.'

  test.each([
    ['', 'build', 'manage'],
    ['manage-', 'manage', 'build']
  ] as const)('%s', (prefix, app, other) => {
    const { inputs, incomplete } = read({ [`${prefix}client-id`]: id, [`${prefix}client-secret`]: secret })
    expect(incomplete).toEqual([])
    expect(inputs).toMatchObject({ [app]: { clientId: id, clientSecret: secret }, [other]: undefined })
  })

  test.each(['', 'manage-'])('and %s half of them is none', (prefix) => {
    const [theId, theSecret] = [`${prefix}client-id`, `${prefix}client-secret`]
    const none = { build: undefined, manage: undefined }
    expect(read({ [theId]: id })).toMatchObject({
      inputs: none,
      incomplete: [`${theSecret} is empty, but ${theId} is given. ${hint}`]
    })
    expect(read({ [theSecret]: secret })).toMatchObject({
      inputs: none,
      incomplete: [`${theId} is empty, but ${theSecret} is given. ${hint}`]
    })
  })
})

describe('the address of the API', () => {
  test.each([
    ['http://api.vanta.com', 'must be https'],
    ['http://127.0.0.1.example.com', 'must be https'],
    ['ftp://localhost', 'must be https'],
    ['https://user@api.vanta.com', 'must be a scheme and a host'],
    ['https://:password@api.vanta.com', 'must be a scheme and a host'],
    ['https://api.vanta.com/v1', 'must be a scheme and a host'],
    ['https://api.vanta.com/?a=b', 'must be a scheme and a host'],
    ['https://api.vanta.com/#part', 'must be a scheme and a host'],
    ['api.vanta.com', 'is not a URL']
  ])('%s is refused', (url, why) => {
    expect(read({ 'api-url': url }).problems).toEqual([expect.stringContaining(why)])
  })

  test.each([
    ['https://api.vanta-gov.com/', 'https://api.vanta-gov.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.10.100.255', 'http://127.10.100.255'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['', 'https://api.vanta.com']
  ])('%s is taken', (url, taken) => {
    expect(read({ 'api-url': url })).toMatchObject({ problems: [], inputs: { apiUrl: taken } })
  })
})
