// What an editor shows of a users file: the language server that VS Code and others run, with the schema as published.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService, type Position } from 'yaml-language-server'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const uri = 'https://example.com/users.schema.json'

const service = getLanguageService({
  schemaRequestService: async () => read('users.schema.json'),
  workspaceContext: { resolveRelativePath: (path) => path },
  clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } }
})
service.configure({ validate: true, hover: true, completion: true, schemas: [{ fileMatch: ['*'], uri }] })

/** The server keeps what it knows of a document by its name. */
let documents = 0
const documentOf = (text: string): TextDocument => {
  documents += 1
  return TextDocument.create(`file:///${documents}/vanta-users.yml`, 'yaml', 1, text)
}

/** Text with `|` where the cursor is. */
const atCursor = (text: string): Readonly<{ document: TextDocument; position: Position }> => {
  const offset = text.indexOf('|')
  const document = documentOf(text.replace('|', ''))
  return { document, position: document.positionAt(offset) }
}

/** "line:column message" for everything that is underlined. */
const underlined = async (text: string): Promise<readonly string[]> => {
  const found = await service.doValidation(documentOf(text), false)
  return found.map(
    ({ range: { start }, message }) =>
      `${start.line + 1}:${start.character + 1} ${typeof message === 'string' ? message : message.value}`
  )
}

const offered = async (text: string): Promise<readonly string[]> => {
  const { document, position } = atCursor(text)
  const { items } = await service.doComplete(document, position, false)
  return items.map(({ label }) => label)
}

const shownOver = async (text: string): Promise<string> => {
  const { document, position } = atCursor(text)
  const hover = await service.doHover(document, position)
  return JSON.stringify(hover?.contents)
}

describe('an editor', () => {
  test('underlines nothing in the good examples', async () => {
    for (const name of readdirSync(new URL('schemastore/test/vanta-users/', root)))
      await expect(underlined(read(`schemastore/test/vanta-users/${name}`))).resolves.toEqual([])
  })

  test('says of each bad example what the golden file says', async () => {
    const folder = 'schemastore/negative_test/vanta-users/'
    const lines: string[] = []
    for (const name of readdirSync(new URL(folder, root)).toSorted()) {
      const messages = await underlined(read(`${folder}${name}`))
      expect([name, messages.length > 0]).toEqual([name, true])
      lines.push(`${name}\n`, ...messages.map((message) => `  ${message}\n`))
    }
    expect(lines.join('')).toBe(read('__tests__/roster/golden/editor.txt'))
    expect(lines.join('')).not.toMatch(/does not match the pattern/)
  })

  test('offers the fields of a user, and a person and a machine account to begin with', async () => {
    const fields = await offered('users:\n  - uniqueId: a\n    |\n')
    expect(fields).toEqual(expect.arrayContaining(['email', 'permissionLevel', 'owner', 'accessUntil']))
    expect(fields).not.toContain('uniqueId')
    await expect(offered('users:\n  - |\n')).resolves.toEqual(
      expect.arrayContaining(['A person', 'A machine account'])
    )
  })

  test('offers the values of a field', async () => {
    await expect(offered('users:\n  - permissionLevel: |\n')).resolves.toEqual(['ADMIN', 'EDITOR', 'BASE'])
  })

  test('explains a field and its values over it', async () => {
    const shown = await shownOver('users:\n  - permission|Level: BASE\n')
    expect(shown).toContain('What the user may do in the app.')
    await expect(shownOver('users:\n  - status: DEACT|IVATED\n')).resolves.toContain(
      'The account cannot be used any more.'
    )
  })
})
