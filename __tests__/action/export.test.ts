// From nothing to the first pull request: what Vanta has becomes a users file, and a plan right after is empty.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { livedInSeed, type Seed } from '../../sandbox/seed.ts'
import { bothApps, expectGreen, open, writes } from '../support/action.ts'
import { runStep } from '../support/step.ts'
import { account } from '../support/world.ts'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

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
])('an export of %s is a file whose plan shows no change', async (_, seed) => {
  await open(seed())
  const step = (mode: string) =>
    runStep({ workspace, event: 'workflow_dispatch', inputs: { ...bothApps(), mode } })
  expectGreen(await step('export'), { mode: 'export', applied: 'false' })
  const none = { created: '0', updated: '0', removed: '0', 'group-changes': '0' }
  expectGreen(await step('plan'), { changed: 'false', ...none })
  expect(writes()).toEqual([])
})
