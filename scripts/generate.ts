// Writes every file that is generated from the sources. `--check` writes nothing, names the files that are not
// up to date, and fails.
import { readFile, writeFile } from 'node:fs/promises'
import { reportJsonSchema } from '../src/report/shape.ts'
import { usersJsonSchema } from './users-schema.ts'
import { withGeneratedParts } from './readme.ts'

const root = new URL('../', import.meta.url)
const actionYaml = await readFile(new URL('action.yml', root), 'utf8')
const workflow = await readFile(new URL('examples/workflows/sync.yml', root), 'utf8')

const repository = 'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main'

/** One entry for each generated file. `current` is the file's text as it is now, for files generated in part. */
const generators: readonly Readonly<{ file: string; render: (current: string) => string }>[] = [
  {
    file: 'users.schema.json',
    render: () => `${JSON.stringify(usersJsonSchema(`${repository}/users.schema.json`), undefined, 2)}\n`
  },
  { file: 'report.schema.json', render: () => `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n` },
  { file: 'README.md', render: (readme) => withGeneratedParts(readme, actionYaml, workflow) }
]

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(new URL(file, root), 'utf8')
  } catch {
    return ''
  }
}

const checkOnly = process.argv.includes('--check')
for (const { file, render } of generators) {
  const current = await readText(file)
  const wanted = render(current)
  if (wanted === current) continue
  if (checkOnly) {
    console.error(`${file} is not up to date: run "npm run generate".`)
    process.exitCode = 1
  } else {
    await writeFile(new URL(file, root), wanted)
    console.log(`${file} written`)
  }
}
