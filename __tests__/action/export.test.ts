// From nothing to the first pull request: what Vanta has becomes a users file, and a plan right after is empty.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { livedInSeed } from '../../sandbox/seed.ts'
import { bothApps, expectGreen, open, writes } from '../support/action.ts'
import { runStep } from '../support/step.ts'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

test('an export of a lived-in company is a file whose plan shows no change', async () => {
  await open(livedInSeed(new Date()))
  const step = (mode: string) =>
    runStep({ workspace, event: 'workflow_dispatch', inputs: { ...bothApps(), mode } })
  expectGreen(await step('export'), { mode: 'export', applied: 'false' })
  const none = { created: '0', updated: '0', removed: '0', 'group-changes': '0' }
  expectGreen(await step('plan'), { changed: 'false', ...none })
  expect(writes()).toEqual([])
})
