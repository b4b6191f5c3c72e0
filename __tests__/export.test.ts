// What an export says of the file it wrote. That a plan right after is empty is shown in action/export.test.ts.
import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportRoster, exportTarget } from '../src/export.ts'
import type { VantaState } from '../src/vanta/model.ts'
import { account, row } from './plan/values.ts'

const exported = async (state: VantaState) => {
  const file = join(mkdtempSync(join(tmpdir(), 'export-')), 'users.yml')
  const sentences = await exportRoster(state, { file, name: 'users.yml' }, { redact: false })
  return { sentences, text: readFileSync(file, 'utf8') }
}
const ada = account({ uniqueId: 'ada' })
const bob = account({ uniqueId: 'bob', email: 'bob@example.com' })

describe('an export says', () => {
  test('that the plan is empty, where it will be', async () => {
    const { sentences } = await exported({ accounts: [row(ada), row(bob)], groups: [], people: [] })
    expect(sentences).toEqual([
      'Wrote 2 accounts and 0 groups to users.yml. Commit it on a branch, and open a pull request: its plan shows no change.'
    ])
  })

  test('what to mend first, where the file has to be', async () => {
    const { sentences, text } = await exported({
      accounts: [row({ ...ada, externalUrl: 'http://x.example' })]
    })
    expect(sentences[0]).toBe(
      'Wrote 1 account to users.yml. Mend what the next notices name, then commit it on a branch, and open a pull request.'
    )
    expect(sentences[1]).toMatch(/^To mend in users\.yml: User "ada": externalUrl must start with https/)
    expect(text).toContain('# To mend: externalUrl must start with https')
  })

  test('that custom properties do not fit into the file, and would be cleared', async () => {
    const { sentences, text } = await exported({
      accounts: [row(ada, { customProperties: { team: 'x' } }), row(bob)]
    })
    expect(sentences).toEqual([
      'Wrote 2 accounts to users.yml. Mend what the next notices name, then commit it on a branch, and open a pull request.',
      '1 account in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.'
    ])
    expect(text).not.toContain('customProperties')
  })

  test('that a list of nobody is no file to begin with', async () => {
    const { sentences } = await exported({ accounts: [] })
    expect(sentences).toEqual([
      'Wrote 0 accounts to users.yml. Vanta lists no account of this app yet, and a file without a user is always refused: list your users first.'
    ])
  })
})

test('a file that comes to stand there while Vanta is read is not overwritten', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'export-'))
  const target = await exportTarget(['users.yml'], workspace)
  writeFileSync(target.file, 'mine')
  await expect(exportRoster({ accounts: [] }, target, { redact: false })).rejects.toThrow('exists already')
  expect(readFileSync(target.file, 'utf8')).toBe('mine')
})
