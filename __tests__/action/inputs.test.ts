// What a step is given: every bad input is reported, all in one go, and the credentials go nowhere but to Vanta.
import { expect, test } from '@jest/globals'
import { accountInputs, manageInputs } from '../../scripts/runner.ts'
import { parse } from 'yaml'
import { read } from '../support/repository.ts'
import { runStep } from '../support/step.ts'
import { DEFAULTS } from '../../src/inputs.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { account, usersFile } from '../support/world.ts'

const files = { 'vanta-users.yml': usersFile([account(1)]) }

test.each([
  ['the files', 'auto', /client-id and client-secret are empty, but the file has users/],
  ['an export', 'export', /client-id and client-secret are empty, but an export reads accounts/]
])('missing inputs that %s would need are named before any request', async (_, mode, said) => {
  await using sandbox = await startSandbox({ limits: 'off' })
  const bare = { 'client-id': '', 'client-secret': '' }
  const step = await runStep({
    files: mode === 'auto' ? files : {},
    inputs: { ...accountInputs(sandbox), ...manageInputs(sandbox), ...bare, mode }
  })
  expect(step).toMatchObject({
    status: 1,
    outputs: { 'failure-reason': 'configuration', applied: 'false' }
  })
  expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(said)
  expect(sandbox.requests).toEqual([])
})

test('all bad inputs are reported at once, and nothing is sent', async () => {
  await using sandbox = await startSandbox({ limits: 'off' })
  const step = await runStep({
    files,
    inputs: {
      ...accountInputs(sandbox),
      'client-secret': '',
      'manage-client-secret': 'a-secret-without-its-id',
      mode: 'aply',
      'max-removals': 'a few',
      'expected-plan': 'abc',
      offboard: 'yes',
      comment: '1',
      redact: 'perhaps'
    }
  })
  expect(step.status).toBe(1)
  expect(step.outputs['failure-reason']).toBe('configuration')
  for (const name of [
    'client-secret',
    'manage-client-id',
    'mode',
    'max-removals',
    'expected-plan',
    'offboard',
    'comment',
    'redact'
  ])
    expect(step.annotations.map(({ message }) => message).join('\n')).toContain(name)
  expect(step.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('a-secret-without-its-id')
  expect(step.masks).toContain('a-secret-without-its-id')
  expect(sandbox.requests).toEqual([])
  expect(step.summary).not.toMatch(/valid,|Vanta was not contacted/)
})

test('the defaults are those that action.yml names', () => {
  const inputs: Record<string, { default?: string }> = parse(read('action.yml')).inputs
  const named = Object.entries(inputs).flatMap(([name, { default: value }]) =>
    value === undefined || value.startsWith('${{') ? [] : [[name, value]]
  )
  expect(DEFAULTS).toEqual(Object.fromEntries(named))
})

test('with a bad input, the mode stays as it would have been, and nothing is claimed about the files', async () => {
  for (const [event, inputs, mode] of [
    ['push', { 'max-removals': 'abc', 'client-id': 'a', 'client-secret': 'b' }, 'apply'],
    ['push', { 'max-removals': 'abc', mode: 'export' }, 'export'],
    ['pull_request', { mode: 'apply' }, 'apply']
  ] as const) {
    const step = await runStep({ event, files, inputs })
    expect(step.outputs).toMatchObject({ mode, 'failure-reason': 'configuration', applied: 'false' })
    expect(step.summary).not.toContain('were read and checked')
  }
})

test('a boolean input is accepted in every form that YAML has for it', async () => {
  const inputs = { mode: 'validate', comment: 'TRUE', redact: 'False', offboard: 'True' }
  const step = await runStep({ files, inputs })
  expect(step.outputs).toMatchObject({ mode: 'validate', 'failure-reason': '' })
})
