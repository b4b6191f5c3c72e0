// The command line: checks users files where they are written, without GitHub, Vanta or a token.
import { Failure, type Place } from './errors.ts'
import { dueNotes } from './kinds/accounts/due.ts'
import { everyKind } from './kinds/kinds.ts'
import { count, logLine } from './report/text.ts'
import { readRoster } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'
import { plain, type Text } from './say.ts'
import type { World } from './world.ts'

const USAGE = `Usage: vanta-user-sync validate FILE…

Checks users files (paths or patterns, several files as one) and prints each problem as
"file:line:column: message". Nothing is sent anywhere.

Exit status: 0 where all is valid, 1 where it is not, 2 where the command is not understood.`

/** What a command prints, and with which status it ends. */
export type Said = Readonly<{ status: 0 | 1 | 2; out: readonly string[]; error: readonly string[] }>

const line = (place: Place | undefined, kind: string, message: Text): string => {
  const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `
  return logLine(`${where}${kind}${plain(message)}`)
}

const summary = (roster: Roster): string => {
  const parts = everyKind.flatMap(([, { key, section }]) => {
    const wanted = roster[key]
    return wanted === undefined || section === undefined ? [] : [count(section.count(wanted), section.noun)]
  })
  return `${count(roster.files.length, 'file')} checked, all valid: ${parts.join(', ')}.`
}

const validate = async (
  patterns: readonly string[],
  world: Pick<World, 'directory' | 'files' | 'clock'>
): Promise<Said> => {
  try {
    const roster = await readRoster({ patterns, workspace: world.directory, files: world.files })
    const notes = [...(roster.notes ?? []), ...dueNotes(roster.users ?? [], world.clock.now())]
    const out = notes.map(({ level, message, place }) => line(place, `${level}: `, message))
    return { status: 0, out: [...out, summary(roster)], error: [] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return {
      status: 1,
      out: error.problems.map(({ message, place }) => line(place, '', message)),
      error: [error.message]
    }
  }
}

/** Runs `vanta-user-sync ARGUMENTS`. */
export const command = async (
  args: readonly string[],
  world: Pick<World, 'directory' | 'files' | 'clock'>
): Promise<Said> => {
  const [name, ...rest] = args
  const patterns = rest.filter((each) => each !== '--')
  if (name === '--help' || name === '-h') return { status: 0, out: [USAGE], error: [] }
  if (name !== 'validate' || patterns.length === 0 || patterns.some((each) => each.startsWith('-')))
    return { status: 2, out: [], error: [USAGE] }
  return validate(patterns, world)
}
