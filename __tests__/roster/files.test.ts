import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs/promises'
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readFiles } from '../../src/roster/files.ts'
import { readRoster } from '../../src/roster/read.ts'
import { plain } from '../../src/say.ts'
import { inWorkspace, oneUser, problemsIn, problemsOf, rosterOf } from './workspace.ts'

const paths = async (workspace: string, patterns: readonly string[]): Promise<readonly string[]> => {
  const { files } = await readRoster({ patterns, workspace, files: fs })
  return files.map((file) => file.path)
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

/** Links and named pipes are files of POSIX: on Windows there is nothing of the kind to refuse. */
const posix = (name: string, run: () => Promise<void>): void => {
  if (process.platform !== 'win32') test(name, run)
}

/** As a user whom permissions hold: root may read everything. */
const asNobody = async <T>(work: () => Promise<T>): Promise<T> => {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

describe('YAML files beside those that a pattern finds', () => {
  const notesFor = (files: Readonly<Record<string, string>>, ...patterns: readonly string[]) =>
    inWorkspace(files, async (workspace) => {
      const { notes = [] } = await readFiles(patterns, workspace, fs)
      expect(new Set(notes.map(({ level }) => level)).difference(new Set(['notice']))).toEqual(new Set())
      return notes.map(({ place, message }) => `${place?.file}: ${plain(message)}`)
    })
  const files = {
    'teams/a.yml': oneUser(),
    'teams/b.yaml': oneUser({ uniqueId: 'b' }),
    'teams/C.YML': oneUser({ uniqueId: 'c' }),
    'teams/.hidden.yml': '',
    'teams/notes.md': '',
    'teams/old.yml.bak': '',
    'teams/deep/d.yaml': '',
    'other/e.yaml': ''
  }

  test('are named, since someone may assume that they are read', async () => {
    await expect(notesFor(files, 'teams/*.yml')).resolves.toEqual([
      'teams/C.YML: teams/C.YML is beside files that users-file matches, but is not matched itself, so it is not read. If it holds users, add it to users-file.',
      expect.stringContaining('teams/b.yaml: teams/b.yaml is beside files')
    ])
  })

  test('are not named where a second pattern finds them, or no pattern is a glob', async () => {
    await expect(notesFor(files, 'teams/*.yml', 'teams/b.yaml', 'teams/C.*')).resolves.toEqual([])
    await expect(notesFor(files, 'teams/a.yml')).resolves.toEqual([])
  })

  test.each([
    [10, 'add it to users-file.'],
    [13, 'add it to users-file. The same goes for 3 more.']
  ])('are counted after the first ten: %i', async (amount, end) => {
    const many = Object.fromEntries(Array.from({ length: amount }, (_, index) => [`x${index}.yaml`, '']))
    const notes = await notesFor({ 'a.yml': oneUser(), ...many }, '*.yml')
    expect(notes).toHaveLength(10)
    expect(notes.filter((note) => note.includes('The same goes'))).toHaveLength(amount > 10 ? 1 : 0)
    expect(notes[9]?.endsWith(end)).toBe(true)
  })
})

describe('users files', () => {
  const three = {
    'teams/b.yml': oneUser({ uniqueId: 'b' }),
    'teams/a.yml': oneUser({ uniqueId: 'a' }),
    'teams/deep/c.yaml': oneUser({ uniqueId: 'c' }),
    'teams/README.md': '# not a users file'
  }

  test('are found by path and by pattern, sorted, each once', async () => {
    await inWorkspace(three, async (workspace) => {
      await expect(paths(workspace, ['teams/b.yml', 'teams/*.yml', './teams/a.yml'])).resolves.toEqual([
        'teams/a.yml',
        'teams/b.yml'
      ])
      await expect(paths(workspace, ['**/*.{yml,yaml}'])).resolves.toEqual([
        'teams/a.yml',
        'teams/b.yml',
        'teams/deep/c.yaml'
      ])
      await expect(paths(workspace, [path.join(workspace, 'teams/a.yml')])).resolves.toEqual(['teams/a.yml'])
    })
  })

  test('are put together in the order of their paths', async () => {
    const { users } = await rosterOf(three, ['teams/**/*.y*ml'])
    expect(users?.map(({ account, place }) => [account.uniqueId, place.file])).toEqual([
      ['a', 'teams/a.yml'],
      ['b', 'teams/b.yml'],
      ['c', 'teams/deep/c.yaml']
    ])
  })

  test('may have a name that looks like a pattern', async () => {
    await inWorkspace({ 'users[1].yml': oneUser() }, async (workspace) => {
      await expect(paths(workspace, ['users[1].yml'])).resolves.toEqual(['users[1].yml'])
    })
  })

  test('are not looked for in .git and node_modules', async () => {
    const files = {
      'users.yml': oneUser(),
      'node_modules/x/users.yml': oneUser(),
      '.git/users.yml': oneUser()
    }
    await inWorkspace(files, async (workspace) => {
      await expect(paths(workspace, ['**/users.yml'])).resolves.toEqual(['users.yml'])
    })
  })

  posix('are read once when a link leads to them as well', async () => {
    await inWorkspace({ 'users.yml': oneUser() }, async (workspace) => {
      await symlink('users.yml', path.join(workspace, 'alias.yml'))
      await expect(paths(workspace, ['*.yml'])).resolves.toEqual(['users.yml'])
    })
  })

  test('that do not exist are all named', async () => {
    await expect(problemsOf({}, { patterns: ['users.yml', 'teams/*.yml'] })).resolves.toEqual([
      'users-file: no file matches "teams/*.yml": check the pattern, and that the repository is checked out first.',
      'users-file: there is no file "users.yml" in the workspace: check the path, and that the repository is checked out first.'
    ])
  })

  posix('that may not be read are all named, with the reason', async () => {
    const files = { 'shut.yml': 'users: []', 'shut/in.yml': 'users: []' }
    await inWorkspace(files, async (workspace) => {
      await chmod(workspace, 0o755)
      for (const name of ['shut.yml', 'shut']) await chmod(path.join(workspace, name), 0)
      const problems = await asNobody(() => problemsIn(workspace, Object.keys(files)))
      await chmod(path.join(workspace, 'shut'), 0o755)
      expect(problems.toSorted()).toEqual([
        'shut.yml:1:1 The file cannot be read (EACCES): check its permissions.',
        'users-file: "shut/in.yml" cannot be read (EACCES): check its permissions.'
      ])
    })
  })

  test.each(['teams', 'teams/'])(
    'that are directories are refused with the pattern to write: %s',
    async (pattern) => {
      await expect(problemsOf({ 'teams/a.yml': oneUser() }, { patterns: [pattern] })).resolves.toEqual([
        `users-file: "${pattern}" is a directory: name a file, or a pattern such as "teams/*.yml".`
      ])
    }
  )

  test('do not include directories that a pattern matches', async () => {
    await inWorkspace({ 'users.yml/a.txt': '', 'x.yml': oneUser() }, async (workspace) => {
      await expect(paths(workspace, ['*.yml'])).resolves.toEqual(['x.yml'])
    })
  })

  test('with a NUL character in their path are refused', async () => {
    await expect(problemsOf({}, { patterns: ['users\0.yml'] })).resolves.toEqual([
      'users-file: a path holds a NUL character: remove it.'
    ])
  })

  test.each(['users.yml/more.yml', `${'x'.repeat(300)}.yml`])(
    'are not there either where the path cannot be: %.20s',
    async (pattern) => {
      await expect(problemsOf({ 'users.yml': oneUser() }, { patterns: [pattern] })).resolves.toEqual([
        `users-file: there is no file "${pattern}" in the workspace: check the path, and that the repository is checked out first.`
      ])
    }
  )

  posix('that are links to nothing or to themselves are refused, not skipped', async () => {
    const files = { 'users.yml': oneUser(), 'teams/users.yml': oneUser(), 'c.yml/in.txt': '' }
    await inWorkspace(files, async (workspace) => {
      await symlink('gone.yml', path.join(workspace, 'alias.yml'))
      await symlink('loop.yml', path.join(workspace, 'teams/loop.yml'))
      await symlink('c.yml', path.join(workspace, 'd.yml'))
      for (const [pattern, link] of [
        ['*.yml', 'alias.yml'],
        ['teams/**/*.yml', 'teams/loop.yml']
      ] as const)
        await expect(problemsIn(workspace, [pattern])).resolves.toEqual([
          `users-file: "${link}" is a link that leads to nothing, and "${pattern}" matches it: fix or remove the link.`
        ])
      await rm(path.join(workspace, 'alias.yml'))
      await expect(paths(workspace, ['*.yml'])).resolves.toEqual(['users.yml'])
    })
  })

  posix('below a directory that may not be read or searched are refused, not skipped', async () => {
    const files = {
      'users.yml': oneUser(),
      'teams/a/users.yml': oneUser({ uniqueId: 'a' }),
      'teams/b/users.yml': oneUser({ uniqueId: 'b' }),
      '.cache/x.txt': '',
      'node_modules/x/users.yml': ''
    }
    await inWorkspace(files, async (workspace) => {
      await chmod(workspace, 0o755)
      for (const name of ['.cache', 'node_modules']) await chmod(path.join(workspace, name), 0)
      const problems = async (directory: string, mode: number, pattern: string) => {
        await chmod(path.join(workspace, directory), mode)
        const found = await asNobody(() => problemsIn(workspace, [pattern]))
        await chmod(path.join(workspace, directory), 0o755)
        return found
      }
      const problem = (directory: string, pattern: string) =>
        `users-file: the directory "${directory}" cannot be read (EACCES), and "${pattern}" leads into it: check its permissions, or narrow the pattern.`
      for (const [directory, mode, pattern] of [
        ['teams/b', 0, '**/users.yml'],
        ['teams/b', 0o444, 'teams/*/users.yml'],
        ['teams/b', 0o311, 'teams/**/*.yml'],
        ['teams', 0, '{users.yml,teams/*/*.yml}']
      ] as const)
        await expect(problems(directory, mode, pattern)).resolves.toEqual([problem(directory, pattern)])
      await expect(problems('teams/b', 0, '{*.yml,teams/a/*.yml}')).resolves.toEqual([])
      for (const name of ['.cache', 'node_modules']) await chmod(path.join(workspace, name), 0o755)
    })
  })

  test.each([
    '..',
    '../users.yml',
    '/etc/passwd',
    'teams/../../users.yml',
    '../*.yml',
    '/etc/*',
    '**/../../*.yml'
  ])('outside the workspace are refused: %s', async (pattern) => {
    await expect(problemsOf({ 'teams/a.yml': '' }, { patterns: [pattern] })).resolves.toEqual([
      `users-file: "${pattern}" is outside the workspace: name files inside it.`
    ])
  })

  posix('that lead out of the workspace through a link are refused', async () => {
    await inWorkspace({ 'secret.yml': oneUser(), 'ws/.keep': '' }, async (outer) => {
      const workspace = path.join(outer, 'ws')
      await symlink('../secret.yml', path.join(workspace, 'users.yml'))
      await symlink('..', path.join(workspace, 'up'))
      for (const pattern of ['users.yml', '*.yml', 'up/secret.yml']) {
        await expect(problemsIn(workspace, [pattern])).resolves.toEqual([
          `users-file: "${pattern}" is outside the workspace: name files inside it.`
        ])
      }
    })
  })

  posix('may be in a workspace that is itself reached through a link', async () => {
    await inWorkspace({ 'real/users.yml': oneUser() }, async (outer) => {
      await symlink('real', path.join(outer, 'ws'))
      const workspace = path.join(outer, 'ws')
      for (const pattern of [
        'users.yml',
        path.join(workspace, 'users.yml'),
        path.join(workspace, '**/*.yml'),
        path.join(outer, 'real/users.yml'),
        path.join(outer, 'real/*.yml')
      ])
        await expect(paths(workspace, [pattern])).resolves.toEqual(['users.yml'])
      for (const pattern of [path.join(workspace, '../out.yml'), path.join(outer, 'out.yml')])
        await expect(problemsIn(workspace, [pattern])).resolves.toEqual([
          `users-file: "${pattern}" is outside the workspace: name files inside it.`
        ])
    })
  })

  posix('that are named pipes are refused without waiting for a writer', async () => {
    await inWorkspace({}, async (workspace) => {
      execFileSync('mkfifo', [path.join(workspace, 'users.yml')])
      const problem = 'users-file: "users.yml" is not a regular file: name a file that holds YAML.'
      await expect(problemsIn(workspace, ['users.yml'])).resolves.toEqual([problem])
      await expect(problemsIn(workspace, ['*.yml'])).resolves.toEqual([problem])
    })
  })

  test('are read up to 16 MiB', async () => {
    const text = oneUser()
    const full = text + '#'.repeat(16 * 1024 * 1024 - text.length)
    await expect(problemsOf(full)).resolves.toEqual([])
    await expect(problemsOf(`${full}#`)).resolves.toEqual([
      'users.yml:1:1 The file is larger than 16 MiB: split it into several files.'
    ])
  })

  test('are refused if there are more than a thousand', async () => {
    await inWorkspace({}, async (workspace) => {
      await mkdir(path.join(workspace, 'many'))
      await Promise.all(numbers(1001).map((n) => writeFile(path.join(workspace, 'many', `${n}.yml`), '')))
      await expect(problemsIn(workspace, ['many/*'])).resolves.toEqual([
        'users-file: 1001 files match, more than 1000: narrow the pattern.'
      ])
      await rm(path.join(workspace, 'many', '0.yml'))
      await expect(problemsIn(workspace, ['many/*'])).resolves.toHaveLength(1000)
    })
  })

  test('are refused where a pattern matches more than ten thousand entries', async () => {
    await inWorkspace({ 'many/users.yml': oneUser() }, async (workspace) => {
      await Promise.all(numbers(9999).map((n) => mkdir(path.join(workspace, 'many', `${n}`))))
      await expect(paths(workspace, ['many/*'])).resolves.toEqual(['many/users.yml'])
      await mkdir(path.join(workspace, 'many', 'one-more'))
      await expect(problemsIn(workspace, ['many/*'])).resolves.toEqual([
        'users-file: "many/*" matches more than 10000 files and directories: narrow the pattern.'
      ])
    })
  })

  test('may start with a byte order mark and end lines as Windows does', async () => {
    const { users } = await rosterOf(`\uFEFF# made on Windows\n${oneUser()}`.replaceAll('\n', '\r\n'))
    expect(users?.[0]).toMatchObject({ account: { fullName: 'Ada Lovelace' }, place: { line: 3, column: 5 } })
  })

  const utf8 = 'The file is not UTF-8: save it as UTF-8.'
  const utf16 = 'The file is not UTF-8 but UTF-16: save it as UTF-8.'
  test.each([
    ['a letter of Latin-1', Buffer.concat([Buffer.from('# é\n\n'), Buffer.from('é', 'latin1')]), '3:1', utf8],
    ['the last byte', Buffer.from([0x75, 0x0a, 0xff]), '2:1', utf8],
    ['UTF-16', Buffer.from('\uFEFFusers: []', 'utf16le'), '1:1', utf16],
    ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x75]), '1:1', utf16],
    ['half the mark of UTF-16', Buffer.from([0xff, 0x75]), '1:1', utf8],
    ['half the other mark', Buffer.from([0xfe, 0x75]), '1:1', utf8],
    ['the other half', Buffer.from([0x75, 0xfe]), '1:1', utf8],
    ['the other half of the other', Buffer.from([0x75, 0xff]), '1:1', utf8]
  ])(
    'that are not UTF-8 are refused with the line, and UTF-16 is named: %s',
    async (_, bytes, place, message) => {
      await expect(problemsOf(bytes)).resolves.toEqual([`users.yml:${place} ${message}`])
    }
  )

  test.each([
    ['\uFEFFusers', 'users'],
    ['\uFEC0users', '\uFEC0users'],
    ['\uFF3Fusers', '\uFF3Fusers'],
    ['\u1EFFusers', '\u1EFFusers']
  ])('lose a byte order mark and nothing else: %j', async (text, expected) => {
    await inWorkspace({ 'users.yml': text }, async (workspace) => {
      expect((await readFiles(['users.yml'], workspace, fs)).files).toMatchObject([
        { path: 'users.yml', text: expected }
      ])
    })
  })

  test('without a pattern are an error', async () => {
    await expect(problemsOf({}, { patterns: [] })).resolves.toEqual([
      'users-file: no path is given: name at least one file.'
    ])
  })
})

test.each([
  ['- x', 'There is a problem in the users files: nothing was planned.'],
  ['usres: 1\nuser: 2', 'There are 2 problems in the users files: nothing was planned.']
])('the one sentence that ends the run counts what is wrong: %j', async (text, message) => {
  await expect(rosterOf(text)).rejects.toMatchObject({ reason: 'invalid-users-file', message })
})

test('each file has the id that git gives its bytes, byte order mark included', async () => {
  await inWorkspace({ 'a.yml': 'users: []\n', 'b.yml': '\uFEFFusers: []\n' }, async (workspace) => {
    const { files } = await readFiles(['*.yml'], workspace, fs)
    // As `git hash-object` gives them.
    expect(files.map(({ blob }) => blob)).toEqual([
      'dd16570a6ba621615521ec3042f1b243ce86d2f1',
      '5fddb6eb6eacde2b59b866957ec93abf02fab0b4'
    ])
  })
})

describe('a users key', () => {
  test('in no file leaves users undefined', async () => {
    const roster = await rosterOf('groups: {A: {members: []}}')
    expect(roster.users).toBeUndefined()
    expect(roster.trustCenters).toBeUndefined()
    expect(roster.groups).toHaveLength(1)
  })

  test('with [] in every file that has it is an empty list', async () => {
    const roster = await rosterOf({ 'a.yml': 'users: []', 'b.yml': 'groups: {}' })
    expect(roster.users).toEqual([])
    expect(roster.files).toMatchObject([
      { path: 'a.yml', usersKey: { file: 'a.yml', line: 1, column: 1 } },
      { path: 'b.yml' }
    ])
  })

  test.each(['users:', 'users: {}', 'users: x', 'users: null'])(
    'without a list is an error: %s',
    async (text) => {
      await expect(problemsOf(text)).resolves.toEqual([
        'users.yml:1:1 users must be a list: write "- uniqueId: …" entries below it.'
      ])
    }
  )

  test('without a list may be removed where the file has another part', async () => {
    await expect(problemsOf('users:\ngroups: {}\n')).resolves.toEqual([
      'users.yml:1:1 users must be a list: write "- uniqueId: …" entries below it, or remove the key.'
    ])
  })

  test.each(['', '\n\n', '# only a comment\n', '---\n', 'null'])(
    'or another part is needed: %j',
    async (text) => {
      await expect(problemsOf(text)).resolves.toEqual([
        expect.stringContaining('The file is empty: it needs users, groups or trustCenters.')
      ])
    }
  )

  test.each(['[]', 'text', '7', '- users'])('must be in a mapping: %s', async (text) => {
    await expect(problemsOf(text)).resolves.toEqual([
      expect.stringContaining('users.yml:1:1 The file must be a mapping')
    ])
  })

  test('or groups or trustCenters must stand beside defaults', async () => {
    await expect(problemsOf('defaults: {status: ACTIVE}')).resolves.toEqual([
      'users.yml:1:1 The file has no users, groups or trustCenters: add one of them.'
    ])
  })

  test('that is misspelled is named', async () => {
    await expect(problemsOf('user: []\nusers: []\nteam: 1\n')).resolves.toEqual([
      'users.yml:1:1 "user" is not a known key of a users file: did you mean users?',
      'users.yml:3:1 "team" is not a known key of a users file: known are defaults, users, groups and trustCenters.'
    ])
  })
})
