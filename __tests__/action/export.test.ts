// From nothing to the first pull request: what Vanta has becomes a users file, and a plan right after is empty.
import { afterEach, describe, expect, test } from '@jest/globals'
import { accountInputs, manageInputs } from '../../scripts/runner.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectGreen, open, vanta, writes } from '../support/action.ts'
import { runStep } from '../support/step.ts'
import { type Seed, livedInSeed } from '../../sandbox/seed.ts'
import { account, accounts } from '../support/world.ts'

let folder: string
afterEach(() => rmSync(folder, { recursive: true }))

const start = async (seed: Seed): Promise<string> => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  await open(seed)
  return folder
}
const step = (workspace: string, inputs: Record<string, string>, event = 'workflow_dispatch') =>
  runStep({ workspace, event, inputs: { ...accountInputs(vanta()), ...manageInputs(vanta()), ...inputs } })

describe('mode: export', () => {
  test.each([
    ['a lived-in company', () => livedInSeed(new Date())],
    [
      'optional fields, null MFA and deactivated accounts',
      (): Seed => ({
        accounts: [
          account(1, { authMethod: 'PASSWORD', mfaEnabled: null, mfaMethods: [], roleDescription: 'null' }),
          account(2, { status: 'DEACTIVATED', deactivatedTimestamp: '2026-01-02T03:04:05.678Z' }),
          account(3, {
            uniqueId: '007',
            displayName: 'yes',
            fullName: '~',
            accountName: '1e3',
            groupIds: ['a']
          })
        ]
      })
    ]
  ])('writes %s so that a plan right after shows no change', async (_, seed) => {
    const workspace = await start(seed())
    const exported = await step(workspace, { mode: 'export' })
    expectGreen(exported, { mode: 'export', applied: 'false' })
    const scopes = vanta()
      .requests.filter(({ path }) => path === '/oauth/token')
      .map(({ requestBody }) => requestBody)
    expect(scopes).toMatchObject([
      { scope: 'connectors.self:read-resource' },
      { scope: 'vanta-api.all:read' }
    ])
    const text = readFileSync(join(workspace, 'vanta-users.yml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\//)
    if (!/^users:/m.test(text)) return

    const plan = await step(workspace, { mode: 'plan' })
    expect(plan.outputs).toMatchObject({
      changed: 'false',
      created: '0',
      updated: '0',
      removed: '0',
      'group-changes': '0',
      'failure-reason': ''
    })
    expect(writes()).toEqual([])
  })

  test('names members whom no file can list, and a group that is made exact afterwards keeps them', async () => {
    const groups = ['Engineering']
    const workspace = await start({
      accounts: accounts(1),
      groups: [{ name: 'Engineering' }],
      people: [
        { email: 'ada@example.com', groups },
        { email: 'Ada@example.com', id: 'a'.repeat(24), groups },
        { email: 'bob@example.com', groups }
      ]
    })
    const { log, summary } = await step(workspace, { mode: 'export' })
    const file = join(workspace, 'vanta-users.yml')
    const text = readFileSync(file, 'utf8')
    for (const surface of [text, log, summary])
      expect(surface).toMatch(/Left out of .*Engineering.*ada@.*Ada@|Left out of .*Engineering.*Ada@.*ada@/)
    writeFileSync(file, text.replace(/^( +)Engineering:$/m, '$&\n$1  membership: exact'))
    const applied = await step(workspace, { mode: 'apply' }, 'push')
    expect(applied.outputs).toMatchObject({ 'failure-reason': '', 'group-changes': '0' })
    expect(applied.log).toContain('stay in "Engineering"')
    expect(vanta().state.people.filter(({ groupIds }) => groupIds.length === 1)).toHaveLength(3)
  })
})
