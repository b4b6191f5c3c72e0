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

/** Where somebody writes. */
const WRITING: readonly (readonly [string, string])[] = [
  ['An empty file', '|'],
  ['A new user', 'users:\n  - |\n'],
  ['A field of a user', 'users:\n  - uniqueId: a\n    |\n'],
  ['A level', 'users:\n  - permissionLevel: |\n'],
  ['A group', 'groups:\n  Engineering:\n    |\n'],
  ['A viewer', 'trustCenters:\n  co:\n    viewers:\n      - email: a@example.com\n        |\n']
]

/** What somebody points at. */
const POINTING: readonly string[] = [
  'users:\n  - permission|Level: BASE\n',
  'users:\n  - status: DEACT|IVATED\n',
  'users:\n  - access|Until: 2027-01-01\n',
  'groups:\n  Engineering:\n    member|ship: exact\n'
]

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

  test('offers, and explains, what the golden file says', async () => {
    const parts: string[] = []
    for (const [what, text] of WRITING) {
      const { document, position } = atCursor(text)
      const { items } = await service.doComplete(document, position, false)
      parts.push(`## ${what}\n\n${text.trimEnd()}\n`)
      for (const { label, insertText = '' } of items)
        parts.push(
          `- ${label}${insertText.includes('\n') ? `\n${insertText.replaceAll(/^/gm, '    ')}` : ''}`
        )
      parts.push('')
    }
    for (const text of POINTING) {
      const { document, position } = atCursor(text)
      const hover = await service.doHover(document, position)
      parts.push(`## Over this\n\n${text.trimEnd()}\n`, Object(hover?.contents).value.trim(), '')
    }
    expect(parts.join('\n')).toBe(read('__tests__/roster/golden/offered.md'))
  })
})
