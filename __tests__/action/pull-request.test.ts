// The pull request is where it is decided: its one comment, the lines, and what names from strangers may do there.
import { beforeEach, describe, expect, test } from '@jest/globals'
import { livedInSeed } from '../../sandbox/seed.ts'
import { manageInputs, SHA, payloads, type Step, type StepResult } from '../../scripts/runner.ts'
import { expectWhole } from '../report/markup.ts'
import { expectGreen, open, steps, vanta, withGitHub } from '../support/action.ts'
import { account, accounts, usersFile } from '../support/world.ts'

beforeEach(() => open({ accounts: accounts(10) }))

const run = steps(withGitHub)
const pullRequest = (file: string | readonly object[], over: Step = {}): Promise<StepResult> =>
  run(file, { event: 'pull_request', ...over })
const comments = () => vanta().state.github.comments
const ours = () => comments().filter(({ body }) => body.startsWith('<!-- vanta-user-sync'))

describe('the comment', () => {
  test('is created once and edited from then on, however a run ends', async () => {
    const first = await pullRequest(accounts(9))
    expectGreen(first)
    for (const shown of ['u-0010', 'feedfee', first.outputs['plan-digest'] ?? 'none'])
      expect(ours()[0]?.body).toContain(shown)
    for (const [users, inputs, said] of [
      [accounts(8), {}, /u-0009/],
      [accounts(9), { 'max-removals': 'abc' }, /1 input to correct/],
      [accounts(10), {}, /nothing to change/i],
      [accounts(2), {}, /refused[^]*max-removals/i],
      [[{ ...account(1), permisionLevel: 'ADMIN' }], {}, /permissionLevel/]
    ] as const) {
      await pullRequest(users, { inputs })
      expect(ours()).toHaveLength(1)
      expect(ours()[0]?.body).toMatch(said)
      if (users.length > 8) expect(ours()[0]?.body).not.toContain('u-0010')
    }
  })

  test('is left out with comment: false', async () => {
    await pullRequest(accounts(9), { inputs: { comment: 'false' } })
    expect(comments()).toEqual([])
  })
})

describe('effects are shown on the lines they come from', () => {
  test('a raise, a deactivation and a removal, the most destructive first', async () => {
    const users = accounts(9).map((user, i) => ({
      ...user,
      ...(i === 4 ? { permissionLevel: 'ADMIN' } : {}),
      ...(i === 6 ? { status: 'DEACTIVATED' } : {})
    }))
    const { annotations } = await pullRequest(users)
    const effects = annotations.filter(({ message }) => /u-00(10|05|07)/.test(message))
    expect(effects.map(({ message }) => /u-\d+/.exec(message)?.[0])).toEqual(['u-0010', 'u-0007', 'u-0005'])
    expect(effects[1]?.properties).toMatchObject({ file: 'vanta-users.yml', line: '8' })
    expect(effects[2]?.properties).toMatchObject({ file: 'vanta-users.yml', line: '6' })
  })
})

const HOSTILE = [
  '@octo-team please merge',
  '<img src=x onerror=alert(1)>',
  'a | b | c',
  '`code` ``` ```',
  '::error::pwned',
  '##[error]pwned',
  '![x](https://evil.example/x.png)',
  '</details></td></table>',
  '\u200Fgnp.exe',
  '#1 https://evil.example',
  '<!-- vanta-user-sync: hidden -->',
  '%0A::set-output name=applied::true'
]

describe('names from strangers', () => {
  test('are harmless on every surface', async () => {
    const users = HOSTILE.map((name, i) =>
      account(20 + i, { displayName: name, fullName: name, roleDescription: `role ${name}` })
    )
    // What no file may hold can still come from Vanta.
    const [first] = vanta().state.accounts
    if (first !== undefined)
      vanta().state.accounts.push({ ...first, uniqueId: 'u-0019', displayName: '\u202Egnp.exe' })
    const result = await pullRequest([...accounts(10), ...users])
    expect(result.log).not.toMatch(/^::error/m)
    expect(result.outputs).toMatchObject({
      created: String(HOSTILE.length),
      removed: '1',
      applied: 'false',
      'failure-reason': ''
    })
    expect(result.lines.some((line) => line.startsWith('::') || line.startsWith('##['))).toBe(false)
    for (const surface of [result.summary, ours()[0]?.body ?? '']) {
      // Within a fence everything is text, as long as nothing ends it.
      expectWhole(surface)
      const shown = surface
        .replace(/^<!-- vanta-user-sync: [0-9a-f -]+ -->\n/, '')
        .replaceAll(/^```diff\n[^]*?^```$/gm, '')
      expect(shown).not.toMatch(/<img|<!--|\]\(https:\/\/evil|[\u200F\u202E]/)
      expect(shown).not.toMatch(/(^|[^\w&;`\\/])@octo-team/)
      expect(shown).not.toMatch(/\n::/)
      // The page's own structure holds: as many tables' ends as a tame list of names would have.
      expect(shown.match(/<\/details>/g)?.length ?? 0).toBe(shown.match(/<details/g)?.length ?? 0)
    }
    expect(result.summary.match(/^[-+] \w+ .*u-00[1-3]\d/gm)).toHaveLength(HOSTILE.length + 1)
  })
})

describe('redact: true', () => {
  test('leaves no name and no address on any surface, and gives everybody one mask', async () => {
    await open(livedInSeed(new Date()))
    const names = [
      ...vanta().state.accounts.flatMap(({ email, displayName, fullName }) => [email, displayName, fullName]),
      ...vanta().state.people.flatMap(({ emailAddress, name }) => [emailAddress, name.display]),
      'buyer@customer.example',
      'Bea Buyer'
    ]
    const users = vanta()
      .state.accounts.filter(({ deletedAt, uniqueId }) => deletedAt === null && uniqueId !== 'u-1010')
      .map(({ createdAt, updatedAt, deletedAt, ...fields }) =>
        fields.uniqueId === 'u-1004' ? { ...fields, permissionLevel: 'ADMIN' } : fields
      )
    const trustCenters = {
      'example-co': {
        viewers: [
          { email: 'buyer@customer.example', accessLevel: 'FULL_ACCESS', expirationDate: '2020-01-01' }
        ]
      }
    }
    for (const event of ['pull_request', 'push']) {
      vanta().state.github.refs['main'] = SHA
      const groups = { Engineering: { members: ['hypatia@example.com'] } }
      const result = await pullRequest(usersFile(users, { trustCenters, groups }), {
        event,
        inputs: { ...manageInputs(vanta(), 'hypatia@example.com'), redact: 'true' }
      })
      expectGreen(result, { removed: '1', applied: String(event === 'push') })
      expect(result.population === undefined).toBe(event !== 'push')
      const written = [
        result.population,
        ...result.lines,
        JSON.stringify(result.annotations),
        result.summary,
        JSON.stringify(result.outputs),
        JSON.stringify(result.report),
        ...comments().map(({ body }) => body)
      ].join('\n')
      for (const name of names) expect(name === 'ci-bot' || !written.includes(name)).toBe(true)
      const [mask = 'none'] =
        /person-\w+/.exec(
          result.annotations.find(({ message }) => message.includes('u-1010'))?.message ?? ''
        ) ?? []
      for (const surface of [result.summary, JSON.stringify(result.report), result.lines.join('\n')])
        expect(surface).toContain(mask)
    }
  })

  test("covers the log of a run in progress, with Vanta's messages in it", async () => {
    const ada = account(1, { displayName: 'Ada Lovelace', fullName: 'Ada Lovelace' })
    const groups = { "Ada Lovelace's reports": { members: [ada.email] } }
    await open({
      accounts: [ada],
      people: [{ email: ada.email, display: 'Ada Lovelace' }],
      groups: [{ name: "Ada Lovelace's reports" }]
    })
    vanta().state.github.refs['main'] = SHA
    const body = `Ada Lovelace <${ada.email}> is broken`
    vanta().fault({ kind: 'status', status: 503, body, match: { path: '/people', method: 'POST' } })
    const result = await pullRequest(usersFile([ada], { groups }), {
      event: 'push',
      inputs: { ...manageInputs(vanta()), redact: 'true' }
    })
    expect(result.outputs).toMatchObject({ 'group-changes': '1', 'failure-reason': '' })
    expect(result.lines.join('\n')).toMatch(/Adding 1 to the group person-\w+'s reports/)
    expect(result.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/Lovelace|@example\.com/)
  })

  const named = (n: number, name: string) => account(n, { displayName: name, fullName: name })
  const deleted = { ...named(2, 'Rowena Rowed'), deletedAt: '2026-01-01T00:00:00.000Z' }
  test.each([
    ['the file', [account(1)], [named(1, 'Filo Filed')], 'Filo Filed', 'GET'],
    ["Vanta's list of accounts", [account(1), deleted], [account(1)], 'Rowena Rowed', 'PUT'],
    ['an earlier version of the file', [account(1)], [account(1)], 'Erla Earlier', 'PUT']
  ])(
    "masks people in Vanta's messages whom a run knows from %s alone",
    async (_, rows, users, name, method) => {
      await open({ accounts: rows })
      const { github } = vanta().state
      const earlier = usersFile([account(1), named(2, 'Erla Earlier')])
      github.refs['main'] = SHA
      github.contents = { [payloads.push().before]: { 'vanta-users.yml': earlier } }
      const body = `${name} is broken`
      vanta().fault({ kind: 'status', status: 403, body, match: { method, path: '/resources/' } })
      const { log, summary, outputs } = await pullRequest(users, {
        event: 'push',
        inputs: { redact: 'true' }
      })
      expect(outputs['failure-reason']).toBe('vanta-error')
      for (const surface of [log, summary]) expect(surface).toMatch(/person-\w+ is broken/)
      expect(log + summary).not.toContain(name.split(' ')[1])
    }
  )

  test('masks the people whom an export leaves out', async () => {
    await open({
      accounts: [named(1, 'Ada Lovelace')],
      groups: [{ name: "Ada Lovelace's reports", source: 'Okta' }]
    })
    const over = {
      event: 'workflow_dispatch',
      files: {},
      inputs: { ...manageInputs(vanta()), mode: 'export' }
    }
    const shown = await pullRequest([], over)
    expect(shown.summary).toContain("Ada Lovelace's reports")
    const { summary, log } = await pullRequest([], { ...over, inputs: { ...over.inputs, redact: 'true' } })
    expect(summary).toMatch(/person-\w+'s reports/)
    expect(summary + log).not.toContain('Lovelace')
  })

  test('quotes nothing of an invalid file', async () => {
    const file = 'users:\n  - uniqueId: u-1\n    fulName: Ada Lovelace\n    email: ada@nowhere\n'
    const shown = await pullRequest(file)
    expect(shown.log + shown.summary).toContain('ada@nowhere')
    const { log, summary, outputs } = await pullRequest(file, { inputs: { redact: 'true' } })
    expect(outputs['failure-reason']).toBe('invalid-users-file')
    expect(log + summary).not.toMatch(/Lovelace|ada@nowhere/)
    expect(log).toMatch(/fullName/)
  })
})
