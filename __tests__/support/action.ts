// What the whole-action tests have in common: a sandbox for each test, the bundle run against it, and what of a run a
// user sees.
import { afterEach, expect } from '@jest/globals'
import { groupId, type Seed } from '../../sandbox/build-state.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts'
import { accountInputs, manageInputs, type Step, type StepResult } from '../../scripts/runner.ts'
import { startSandbox } from './checked-sandbox.ts'
import { runStep } from './step.ts'
import { isWrite, plain, usersFile } from './world.ts'

let sandbox: Sandbox | undefined

/** Starts the sandbox of this test, in place of one that it already has. `excused` as in checked-sandbox.ts. */
export const open = async (
  seed: Seed = {},
  options: SandboxOptions = {},
  excused?: RegExp
): Promise<Sandbox> => {
  await sandbox?.close()
  sandbox = await startSandbox({ limits: 'off', ...options, seed }, excused)
  return sandbox
}

afterEach(async () => {
  const closing = sandbox
  sandbox = undefined
  await closing?.close()
})

/** The sandbox of this test. */
export const vanta = (): Sandbox => {
  if (sandbox === undefined) throw new Error('This test has not opened a sandbox.')
  return sandbox
}

/**
 * Runs steps that have something in common, which is asked for at each run; what a step gives itself comes before it.
 * The file is its text, or its users.
 */
export const steps =
  (common: () => Step) =>
  (file: string | readonly object[], over: Step = {}): Promise<StepResult> => {
    const shared = common()
    return runStep({
      files: { 'vanta-users.yml': typeof file === 'string' ? file : usersFile(file) },
      ...shared,
      ...over,
      inputs: { ...shared.inputs, ...over.inputs },
      env: { ...shared.env, ...over.env }
    })
  }

/** The Build app's credentials, and a GitHub that answers. */
export const withGitHub = (): Step => ({
  inputs: { ...accountInputs(vanta()), 'github-token': vanta().credentials.githubToken },
  env: { GITHUB_API_URL: `${vanta().url}/github` }
})

/** The inputs of both apps. */
export const bothApps = (acknowledger = ''): Record<string, string> => ({
  ...accountInputs(vanta()),
  ...manageInputs(vanta(), acknowledger)
})

/** `METHOD /path` of each request that may change something in Vanta. */
export const writes = (): string[] =>
  vanta()
    .requests.filter(isWrite)
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`)
export const bodies = (): unknown[] =>
  vanta()
    .requests.filter(isWrite)
    .map(({ requestBody }) => requestBody)

/** Live accounts, without what the server adds. */
export const live = (): Record<string, unknown>[] =>
  vanta()
    .state.accounts.filter(({ deletedAt }) => deletedAt === null)
    .map(plain)
/** Addresses of a group's members, sorted. */
export const members = (group: string): string[] =>
  vanta()
    .state.people.filter(({ groupIds }) => groupIds.includes(groupId(group)))
    .map(({ emailAddress }) => emailAddress)
    .toSorted()

export const messages = ({ annotations }: StepResult): string =>
  annotations.map(({ message }) => message).join('\n')
const messagesOf =
  (wanted: string) =>
  ({ annotations }: StepResult): string[] =>
    annotations.filter(({ level }) => level === wanted).map(({ message }) => message)
export const errors = messagesOf('error')
export const warnings = messagesOf('warning')
/** Where the annotation is whose message has this in it. */
export const placeOf = ({ annotations }: StepResult, text: string): Readonly<Record<string, string>> =>
  annotations.find(({ message }) => message.includes(text))?.properties ?? {}

export const expectGreen = (step: StepResult, outputs: Readonly<Record<string, string>> = {}): void => {
  expect(errors(step)).toEqual([])
  expect(step).toMatchObject({ status: 0, outputs: { 'failure-reason': '', ...outputs } })
}
/** The run failed for this reason, with a message that fits, and wrote nothing. */
export const expectStopped = (
  step: StepResult,
  reason: string,
  ...told: readonly (RegExp | string)[]
): void => {
  expect(step).toMatchObject({ status: 1, outputs: { 'failure-reason': reason } })
  for (const message of told)
    expect(errors(step)).toContainEqual(
      typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message)
    )
  expect(writes()).toEqual([])
}
