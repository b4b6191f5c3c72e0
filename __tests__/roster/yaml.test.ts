import { describe, expect, test } from '@jest/globals'
import { oneUser, problemsOf, rosterOf, userEntry } from './workspace.ts'

const many = 100_000

const numbered = (amount: number, line: (number: number) => string): string =>
  Array.from({ length: amount }, (_, number) => line(number)).join('')

/** Mappings within mappings. */
const maps = (levels: number): string => numbered(levels, (level) => `${' '.repeat(level)}users:\n`)

describe('YAML', () => {
  test.each([undefined, 2, '\t'])('may be JSON, indented by %j', async (indent) => {
    const groups = { 'A "B" \\ é': { members: ['a@example.com'] } }
    const read = await rosterOf(JSON.stringify({ groups }, undefined, indent))
    expect(read.groups).toMatchObject([{ nameOrId: 'A "B" \\ é', members: [{ email: 'a@example.com' }] }])
  })

  test('1.2 reads yes, no, on, off and dates as text', async () => {
    const { users } = await rosterOf(oneUser({ uniqueId: 'no', fullName: 'on', roleDescription: 'yes' }))
    expect(users?.[0]?.account).toMatchObject({ uniqueId: 'no', fullName: 'on', roleDescription: 'yes' })
  })

  test('may have a few anchors and aliases', async () => {
    const { groups } = await rosterOf(
      'groups:\n  A: &team\n    members: [&ada ada@example.com]\n  B: *team\n  C: {members: [*ada]}\n'
    )
    expect(groups?.map(({ nameOrId, members }) => [nameOrId, members[0]?.email])).toEqual([
      ['A', 'ada@example.com'],
      ['B', 'ada@example.com'],
      ['C', 'ada@example.com']
    ])
  })

  test('that comes from an alias has the place of the alias', async () => {
    const { groups } = await rosterOf(
      'groups:\n  A: {members: [&ada ada@example.com]}\n  B:\n    members:\n      - *ada\n'
    )
    expect(groups?.[1]?.members[0]?.place).toEqual({ file: 'users.yml', line: 5, column: 9 })
  })

  test('that is incomplete and repeated by an alias is reported at the alias too', async () => {
    await expect(problemsOf('users:\n  - &a {uniqueId: a}\n  - *a\n')).resolves.toEqual([
      expect.stringContaining('users.yml:2:9 User "a" is missing email'),
      expect.stringContaining('users.yml:3:5 User "a" is missing email'),
      expect.stringContaining('users.yml:3:5 uniqueId "a" is already at users.yml:2')
    ])
  })

  test.each(['"<<": {members: []}', "'<<': {members: []}", '{"<<": {"members": []}}'])(
    'may call a group << in quotes, which is text and no merge key: %s',
    async (entry) => {
      const { groups } = await rosterOf(`groups:\n  ${entry}\n`)
      expect(groups?.map(({ nameOrId }) => nameOrId)).toEqual(['<<'])
    }
  )

  test('may start and end with document marks and directives', async () => {
    await expect(problemsOf(`%YAML 1.2\n---\n${oneUser()}...\n`)).resolves.toEqual([])
  })

  test('that cannot be read does not hide the problems of other files', async () => {
    await expect(
      problemsOf({ 'a.yml': 'users: [', 'b.yml': 'user: []', 'c.yml': oneUser({ email: 'c' }) })
    ).resolves.toEqual([
      expect.stringContaining('a.yml:1:9 A [ or { is not closed'),
      expect.stringContaining('b.yml:1:1 "user"'),
      expect.stringContaining('c.yml:4:12 email "c"')
    ])
  })
})

describe('characters that no file may hold', () => {
  const lone =
    'There is a carriage return without a line feed here (the line end of old Macs): save the file with LF or CRLF line ends.'

  test('include a lone carriage return, behind which the rest of a comment would be lost', async () => {
    const text = `${oneUser({ uniqueId: 'a' })}  # note\r  - {uniqueId: b}\n`
    await expect(problemsOf(text)).resolves.toEqual([`users.yml:9:9 ${lone}`])
    await expect(problemsOf('users: []\r')).resolves.toEqual([`users.yml:1:10 ${lone}`])
    await expect(problemsOf('users: []\r\r\n')).resolves.toEqual([`users.yml:1:10 ${lone}`])
    await expect(problemsOf('users: []\r\n')).resolves.toEqual([])
  })

  test('are all reported, within the limit for problems of one kind', async () => {
    await expect(problemsOf('# \u0001\n# \u001b\r\n# \r\n# \rx\n')).resolves.toEqual([
      'users.yml:1:3 The file holds a control character (U+0001) here: remove it.',
      'users.yml:2:3 The file holds a control character (U+001B) here: remove it.',
      `users.yml:4:3 ${lone}`
    ])
    const problems = await problemsOf('# \u0007\n'.repeat(60))
    expect(problems).toHaveLength(51)
    expect(problems[50]).toBe('users.yml:51:3 There are 10 more problems of this kind, from here on.')
  })
})

describe('a YAML mistake is reported in one sentence, at its place:', () => {
  const colon = 'A colon with a space is missing: write "key: value", each on a line of its own.'
  const unexpected =
    'YAML does not expect this here: check quotes, brackets, commas and indentation, here and on the line before.'
  const tag = 'Tags (!name) are not supported: remove the tag.'
  const anchor = 'A value can have one anchor (&name) only: remove the others.'
  const directive = 'This line starts with %, but is not a YAML directive: remove it.'
  const unclosed = 'A [ or { is not closed: add the ] or }, indented further than the key that it belongs to.'
  const comment = 'A comment needs a space before its #: add it, or put a value that holds # in quotes.'
  const escape = String.raw`Text in double quotes has a backslash that YAML does not know: write \\, or use single quotes.`
  const start = 'A value starts with a character that YAML keeps for itself: put the value in quotes.'

  const merge =
    'Merge keys (<<) are not supported: write the fields out, or put what all users share under defaults.'
  const noAnchor = 'is an alias without an anchor before it: put a value that starts with * in quotes.'

  test.each<[text: string, place: string, message: string]>([
    ['!!str users: []\n', '1:7', tag],
    [oneUser({ uniqueId: '!!str 007' }), '2:21', tag],
    ['users: !!seq []\n', '1:14', tag],
    ['groups:\n  A: &a {members: []}\n  B:\n    <<: *a\n    members: []\n', '4:5', merge],
    ['groups:\n  A: &a {members: []}\n  B:\n    <<: [*a, *a, 5]\n', '4:5', merge],
    [`${oneUser().replace('- ', '- &ada\n    ')}  - <<: *ada\n    uniqueId: u-2\n`, '10:5', merge],
    [
      `${oneUser()}    email: b@example.com\n`,
      '9:5',
      '"email" appears twice in the same mapping: remove one.'
    ],
    [oneUser({ fullName: '*ada' }), '3:15', `"ada" ${noAnchor}`],
    ['groups: &g\n  A: *g\n', '2:6', `"g" ${noAnchor}`],
    ['users: [] # \0\n', '1:13', 'The file holds a control character (U+0000) here: remove it.'],
    ['users: &b *a\n', '1:11', 'An alias (*name) cannot have an anchor or a tag: remove it.'],
    [
      'users: * \n',
      '1:8',
      'This alias or anchor has no usable name: put a value that starts with * or & in quotes.'
    ],
    ['%FOO\n---\nusers: []\n', '1:1', directive],
    ['%YAML\n---\nusers: []\n', '1:1', directive],
    ['%YAML 3.0\n---\nusers: []\n', '1:7', directive],
    [
      'a:\n  b: 1\n c: 2\n',
      '3:1',
      'The indentation does not fit: line this up with the entries that it belongs to.'
    ],
    [
      'users:\n  - uniqueId: a\n   email: b\n',
      '3:1',
      'The indentation does not fit: line this up with the entry above, or start it with "- ".'
    ],
    [
      'users:\n    - a\n  - b\n',
      '3:1',
      'There is a second "key:" in this value: put text with a colon in quotes, and line up the keys of one entry.'
    ],
    ['&a\n&b\na: 1\n', '2:1', anchor],
    ['a: &x &y 1\n', '1:7', anchor],
    ['a: !x !y 1\n', '1:7', tag],
    ['a: !m {b: 1}\n', '1:4', tag],
    [
      'users: {a: - b}\n',
      '1:12',
      'Inside [ ] and { }, entries are separated by commas: add the comma, and use no "- " or "|" there.'
    ],
    ['users: [\n  |\n  a]\n', '2:3', start],
    ['users: @a\n', '1:8', start],
    [
      `${'x'.repeat(1100)}: 1\n`,
      '1:1',
      'This key is too long: the colon must follow within 1024 characters.'
    ],
    ['a\nb: 1\n', '1:1', colon],
    ['"a\n b": 1\n', '1:1', colon],
    ['users:\n- a\nb\n', '3:1', colon],
    ['users: ["a" "b"]\n', '1:13', 'A comma is missing between two entries: add it.'],
    ['users: []#x\n', '1:10', comment],
    ['users: "a"#b\n', '1:11', comment],
    ['users: [a\n', '2:1', unclosed],
    ['users: {a: 1\nb: 2\n', '2:1', unclosed],
    ["users: 'a\n", '2:1', 'A closing quote is missing: look above for the text whose quotes do not end.'],
    ['users: "\\q"\n', '1:9', escape],
    ['users:\n\t- a\n', '2:1', 'There is a tab in the indentation: indent with spaces.'],
    ['users: ]\n', '1:8', unexpected],
    ['users: []\n]\n', '2:1', unexpected],
    ['users: - &a\n', '1:8', unexpected],
    ['? [a]\n: 1\n', '1:3', 'A key must be plain text: lists and mappings cannot be keys.'],
    ['{[a]: 1}\n', '1:2', 'A key must be plain text: lists and mappings cannot be keys.'],
    ['users: [] # \u007f\n', '1:13', 'The file holds a control character (U+007F) here: remove it.'],
    ['users: [] # \ufffe\n', '1:13', 'The file holds a control character (U+FFFE) here: remove it.'],
    ['%YAML 1.1\n---\na: 1\n', '1:1', 'The file asks for an old version of YAML: remove the %YAML line.'],
    [
      'users: []\n---\nusers: []\n',
      '2:1',
      'The file holds a second document: keep one, or make it a file of its own.'
    ]
  ])('%#', async (text, place, message) => {
    await expect(problemsOf(text)).resolves.toEqual([`users.yml:${place} ${message}`])
  })

  test('only the first on each line, and at most ten per file', async () => {
    const lines = numbered(15, (index) => `k${index}: ["\\q", "\\q"]\n`)
    await expect(problemsOf(lines)).resolves.toEqual(
      Array.from({ length: 10 }, (_, index) => `users.yml:${index + 1}:7 ${escape}`)
    )
  })
})

describe('a file may be', () => {
  const tooDeep = 'This is nested more than 20 levels deep: a users file needs four.'
  const tooMany = 'The file has more than 100 anchors, aliases and tags: write the values out.'
  const lists = (levels: number) => `users: ${'['.repeat(levels)}${']'.repeat(levels)}\n`
  const braces = (levels: number) => `users: ${'{a: '.repeat(levels)}${'}'.repeat(levels)}\n`
  const dashes = (levels: number) => `users:\n${'- '.repeat(levels)}a\n`
  const rows = (levels: number) => `users:\n${numbered(levels, (level) => `${'  '.repeat(level + 1)}-\n`)}`
  const members = (aliases: number) =>
    `groups:\n  A: {members: [&a a@example.com${', *a'.repeat(aliases)}]}\n`

  test.each<[string, string, string | undefined]>([
    ['twenty brackets deep', lists(20), undefined],
    ['not twenty-one', lists(21), `users.yml:1:28 ${tooDeep}`],
    ['not twenty-one braces', braces(21), `users.yml:1:88 ${tooDeep}`],
    ['nineteen dashes deep', dashes(19), undefined],
    ['not twenty-one dashes', dashes(21), `users.yml:2:41 ${tooDeep}`],
    ['not twenty-one lists, each on a line of its own', rows(21), `users.yml:21:41 ${tooDeep}`],
    ['twenty mappings deep', maps(20), undefined],
    ['not twenty-one mappings', maps(21), `users.yml:21:21 ${tooDeep}`],
    ['written with a hundred anchors and aliases', members(99), undefined],
    ['not with one more', members(100), `users.yml:2:431 ${tooMany}`],
    ['not with more tags', `users: [${'! a, '.repeat(101)}]\n`, `users.yml:1:509 ${tooMany}`],
    ['full of brackets that are closed again', `users: [${'[], {}, '.repeat(30)}]\n`, undefined],
    ['full of brackets in quotes', `groups: {"${'[{'.repeat(30)}": {members: []}}\n`, undefined],
    ['full of dashes on lines of their own', `users:\n${'- a\n'.repeat(30)}`, undefined],
    ['full of dashes after Windows line ends', `users:\r\n${'- a\r\n'.repeat(30)}`, undefined],
    ['full of stars in quotes', `users: [${'"*a", "&b", "!c", '.repeat(40)}]\n`, undefined]
  ])('%s', async (_, text, problem) => {
    const found = (await problemsOf(text)).filter((message) => !message.includes('Each entry of users'))
    expect(found.filter((message) => /nested|anchors/.test(message))).toEqual(
      problem === undefined ? [] : [problem]
    )
  })
})

/** Lists of aliases of lists of aliases, each of nine. */
const bomb = (): string =>
  `a0: &a0 [x]\n${numbered(9, (n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`)}`

describe('what is in a block of text', () => {
  const users = (line: string): string =>
    `users:\n${numbered(120, (index) => userEntry({ uniqueId: `u-${index}`, roleDescription: `>-\n      ${line}` }))}`

  test.each(['[x', '{x', '- x', '? x', '& x', '* x', '! x'])('is no sign of YAML: %s', async (line) => {
    const { users: read } = await rosterOf(users(line))
    expect(read).toHaveLength(120)
    expect(read?.[119]?.account.roleDescription).toBe(line)
  })
})

test.each([
  ['a user', `${oneUser()}groups:\n  A:\n   members:\n`, '112:7'],
  ['a bracket that is not closed', 'users: [a\ngroups:\n', '103:7']
])('the place where a file becomes too large is exact, also after %s', async (_, before, place) => {
  const anchors = numbered(101, (index) => `    - &a${index} a@example.com\n`)
  await expect(problemsOf(before + anchors)).resolves.toEqual([
    `users.yml:${place} The file has more than 100 anchors, aliases and tags: write the values out.`
  ])
})

test('a key without a value in braces has none', async () => {
  await expect(problemsOf('users: [{uniqueId}]')).resolves.toContain(
    'users.yml:1:10 uniqueId has no value: write one.'
  )
})

test('other errors still have stacks', async () => {
  await problemsOf(']')
  expect(new Error('of another').stack).toMatch(/\n +at /)
})

/** Too long a key to be compared with those that are known. */
const unknown = 'a key that is as unknown as a key can be'

describe('a file that is built to exhaust its reader is refused:', () => {
  test.each<[string, () => string, string]>([
    ['aliases of aliases', bomb, 'The aliases of this file unfold to too much'],
    ['very many brackets', () => '['.repeat(many), 'nested more than 20 levels deep'],
    ['very many braces', () => '{'.repeat(many), 'nested more than 20 levels deep'],
    ['deep mappings', () => maps(5000), 'nested more than 20 levels deep'],
    ['very many dashes', () => '- '.repeat(many / 2), 'nested more than 20 levels deep'],
    ['very many question marks', () => '? '.repeat(many / 2), 'nested more than 20 levels deep'],
    ['very many colons', () => ': '.repeat(many / 2), 'a second "key:"'],
    ['very many keys on a line', () => 'a: '.repeat(many / 3), 'a second "key:"'],
    ['very many closing brackets', () => ']'.repeat(many), 'does not expect this here'],
    ['very many commas', () => `[${','.repeat(many)}`, 'does not expect this here'],
    ['very many quotes', () => '"'.repeat(many), 'does not expect this here'],
    ['very many anchors', () => '&a '.repeat(many / 3), 'more than 100 anchors'],
    ['very many tags', () => '! '.repeat(many / 2), 'more than 100 anchors'],
    ['very many documents', () => '---\n'.repeat(many / 4), 'second document'],
    ['very many directives', () => '%a\n'.repeat(many / 3), 'starts with %'],
    ['very many entries', () => '-\n'.repeat(many / 2), 'must be a mapping'],
    ['very many equal keys', () => 'a: 1\n'.repeat(many / 5), 'appears twice'],
    ['very many tabs', () => `users:\n${'\t'.repeat(many)}x`, 'a tab in the indentation'],
    [
      'very many users that lack fields, and as many defaults',
      () =>
        `defaults:\n${numbered(10_000, (number) => `  ${unknown} ${number}: 1\n`)}users:\n${numbered(10_000, () => '  - {}\n')}`,
      'is missing uniqueId'
    ],
    [
      'very many unknown keys of a user',
      () => oneUser({ fullName: `A\n${numbered(50_000, (number) => `    ${unknown} ${number}: 1\n`)}` }),
      'is not a known field of a user'
    ],
    [
      'very many unknown keys beside very many wrong entries',
      () =>
        `groups:\n  A:\n${numbered(40_000, (number) => `    ${unknown} ${number}: 1\n`)}    members:\n${numbered(40_000, () => '      - x\n')}`,
      'is not an e-mail address'
    ],
    ['a huge text', () => oneUser({ email: 'x'.repeat(8_000_000) }), 'is not an e-mail address'],
    ['a huge key', () => oneUser({ ['x'.repeat(8_000_000)]: '1' }), 'This key is too long'],
    [
      'a huge quoted text',
      () => oneUser({ fullName: `"a${String.raw`\n`.repeat(many)}b"` }),
      'control character'
    ],
    ['a huge number', () => oneUser({ uniqueId: '9'.repeat(many) }), 'must be text']
  ])('%s', async (_, text, problem) => {
    const problems = await problemsOf(text())
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(200)
    expect(problems.join('\n')).toContain(problem)
    expect(Math.max(...problems.map((message) => message.length))).toBeLessThan(800)
  })

  test.each([
    ['as often as a file may', 95, false],
    ['once too often', 105, true]
  ])('aliases that unfold to very much, %s', async (_, thousands, tooMuch) => {
    const list = (anchor: string, items: readonly string[]): string =>
      `${anchor}: &${anchor} [${items.join(', ')}]\n`
    const text =
      list('a', Array<string>(thousands * 10 - 1).fill('x')) +
      list('b', Array<string>(10).fill('*a')) +
      list('c', Array<string>(9).fill('*b')) +
      list('d', Array<string>(1).fill('*a'))
    expect((await problemsOf(text)).join('\n').includes('unfold to too much')).toBe(tooMuch)
  })

  test('more tokens than fit in memory', async () => {
    const problems = await problemsOf(`[${','.repeat(3_000_000)}`)
    expect(problems).toEqual([
      expect.stringContaining(
        'The file has too many entries to be read at once: split it into several files.'
      )
    ])
  })
})
