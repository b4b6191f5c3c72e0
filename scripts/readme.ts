// The README's generated parts: the tables of inputs and outputs from action.yml, and the step of the workflow.
import { parse } from 'yaml'

type Entry = { description: string; default?: string }
type Action = { inputs: Record<string, Entry>; outputs: Record<string, Entry> }

const cell = (text: string): string => text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const between = (text: string, marker: string, content: string): string => {
  const start = `<!-- ${marker} -->`
  const end = `<!-- /${marker} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to === -1) throw new Error(`README.md has no ${start} … ${end}.`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

/** The step that uses this action, as it is in the workflow to copy. */
const stepOf = (workflow: string): string =>
  (/^ {6}- id: vanta\n(?: {8}.*\n)+/m.exec(workflow)?.[0] ?? '').replaceAll(/^ {6}/gm, '').trim()

/** The README with its generated parts made anew. */
export const withGeneratedParts = (readme: string, actionYaml: string, workflow: string): string => {
  const { inputs, outputs }: Action = parse(actionYaml)
  const inputTable = table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(inputs).map(([name, { description, default: value }]) => [
      `\`${name}\``,
      value === undefined || value === '' ? '' : `\`${value}\``,
      description
    ])
  )
  const outputTable = table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  )
  const parts = {
    inputs: inputTable,
    outputs: outputTable,
    'sync.yml': `\`\`\`yaml\n${stepOf(workflow)}\n\`\`\``
  }
  return Object.entries(parts).reduce((text, [marker, content]) => between(text, marker, content), readme)
}
