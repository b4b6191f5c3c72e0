// The report on the lines of the file: what is wrong with them, and what they would do, the worst first.
import type { Message, Place } from '../errors.ts'
import type { AccountChange, Leaver } from '../plan/plan.ts'
import type { Report, Result, WithResult } from './report.ts'
import { count, SENTENCE, visible } from './text.ts'
import { plain } from '../say.ts'

export type Level = 'error' | 'warning' | 'notice'
export type Annotation = Readonly<{ level: Level; title: string; message: string; place?: Place }>

/** GitHub shows this many of each level and step, and drops the rest without a word. */
const SHOWN = 10

const annotation = (level: Level, title: string, message: Message, place: Place | undefined): Annotation => ({
  level,
  title,
  message: visible(plain(message), SENTENCE),
  ...(place === undefined ? {} : { place })
})

/** `would be removed`, `was removed`, `was to be removed, but …`. */
const tense = ({ status, message }: Result, done: string): string => {
  const said = message === undefined ? '' : ` (${message})`
  const tenses: Readonly<Record<Result['status'], string>> = {
    planned: `would be ${done}`,
    done: `was ${done}`,
    failed: `was to be ${done}, which failed${said}`,
    'not-tried': `was to be ${done}, which was not tried${said}`
  }
  return tenses[status]
}

const levelOf = ({ status }: Result, otherwise: Level): Level => (status === 'failed' ? 'error' : otherwise)

type Change = WithResult<AccountChange>

const personOf = ({ uniqueId, name, email }: Change): string => `${name} <${email}> (${uniqueId})`

/** Of a comparison of files, which says nothing of Vanta. */
const inFile = { removed: 'no longer stands in the files', deactivated: 'is DEACTIVATED in the file now' }

const changesOf = ({ accounts }: Report): readonly Change[] => accounts?.changes ?? []

const takenAway = (report: Report, kind: 'removed' | 'deactivated', title: string): Annotation[] => {
  const comparing = report.comparedWith !== undefined
  return changesOf(report)
    .filter((change) => change.kind === kind)
    .map((change) => {
      const same =
        change.probablySameAs === undefined
          ? ''
          : ` It shares its address with ${change.probablySameAs}: probably its uniqueId changed.`
      return annotation(
        levelOf(change.result, 'warning'),
        title,
        `${personOf(change)} ${comparing ? inFile[kind] : tense(change.result, `${kind} in Vanta`)}.${same}`,
        change.place
      )
    })
}

const raised = (report: Report): Annotation[] =>
  changesOf(report).flatMap((change) => {
    const { raise, kind } = change
    if (raise === undefined) return []
    const what =
      raise.from === undefined ? `${kind} as ${raise.to}` : `raised from ${raise.from} to ${raise.to}`
    return [
      annotation(
        levelOf(change.result, raise.to === 'ADMIN' ? 'warning' : 'notice'),
        `Raise to ${raise.to}`,
        `${personOf(change)} ${tense(change.result, what)}.`,
        change.place
      )
    ]
  })

const personName = ({ name, email }: Leaver): string => (name === undefined ? email : `${name} <${email}>`)

const offboarded = (leavers: readonly WithResult<Leaver>[]): Annotation[] =>
  leavers
    .filter(({ decision }) => decision === 'offboard')
    .map((leaver) =>
      annotation(
        levelOf(leaver.result, 'warning'),
        'Offboarding',
        `${personName(leaver)} ${tense(leaver.result, 'offboarded')}.`,
        leaver.place
      )
    )

const pending = (leavers: readonly WithResult<Leaver>[]): Annotation[] =>
  leavers
    .filter(({ decision }) => decision === 'pending')
    .map((leaver) =>
      annotation(
        'warning',
        'Offboarding pending',
        `${personName(leaver)}: ${leaver.pending?.reason ?? 'pending'}`,
        leaver.place
      )
    )

const groupChanges = (report: Report, kind: 'removed' | 'added'): Annotation[] =>
  report.groups
    .filter((change) => change.kind === kind)
    .map((change) =>
      annotation(
        levelOf(change.result, kind === 'removed' ? 'warning' : 'notice'),
        'Group change',
        `${change.name} <${change.email}> ${tense(change.result, kind === 'removed' ? `taken out of ${change.groupName}` : `added to ${change.groupName}`)}.`,
        change.place
      )
    )

const viewerChanges = (report: Report, loud: boolean): Annotation[] =>
  report.viewers
    .filter(({ kind, endsAccess }) => (kind === 'invited' || endsAccess) === loud)
    .map((change) => {
      const what =
        change.kind === 'invited'
          ? `invited to the Trust Center ${change.slugId}, which sends them an e-mail`
          : `changed as a viewer of the Trust Center ${change.slugId}: ${change.fields.map(({ field }) => field).join(', ')}`
      return annotation(
        levelOf(change.result, loud ? 'warning' : 'notice'),
        change.kind === 'invited' ? 'Invitation' : change.endsAccess ? 'Access ends' : 'Viewer change',
        `${change.email} ${tense(change.result, what)}.${change.endsAccess ? ' Their access ends with it.' : ''}`,
        change.place
      )
    })

const wrong = (report: Report): Annotation[] => {
  const { failure, guards, accounts } = report
  const refused = new Set(guards.flatMap(({ refusals }) => refusals))
  return [
    ...guards.flatMap(({ name, refusals }) =>
      refusals.map(({ message, place }) =>
        // The run of a newer commit decides: this one neither applies nor refuses anything.
        report.superseded
          ? annotation('notice', `Would be refused: ${name}`, message, place)
          : annotation('error', `Refused: ${name}`, message, place)
      )
    ),
    // What failed of a partly applied plan is said once: by the item itself, which knows what was to be done.
    ...(failure === undefined || failure.reason === 'partly-applied' ? [] : failure.problems)
      .filter((problem) => !refused.has(problem))
      .map(({ message, place }) =>
        annotation(
          'error',
          failure?.reason === 'invalid-users-file' ? 'Invalid users file' : 'Vanta user sync',
          message,
          place
        )
      ),
    ...(accounts?.mismatches ?? []).map(({ message, place }) =>
      annotation('error', 'Vanta shows otherwise', message, place)
    )
  ]
}

const capped = (level: Level, all: readonly Annotation[]): readonly Annotation[] => {
  const own = all.filter((each) => each.level === level)
  if (own.length <= SHOWN) return own
  const rest = own.length - (SHOWN - 1)
  return [
    ...own.slice(0, SHOWN - 1),
    annotation(
      level,
      'Vanta user sync',
      `${count(rest, 'more annotation')} of this kind: all stand in the job summary.`,
      undefined
    )
  ]
}

/**
 * At most ten warnings and ten notices, the tenth saying how many more there are. Errors are all given: whoever
 * mends a file wants every problem in the log with its line, though GitHub shows ten on the page.
 */
export const annotations = (report: Report): readonly Annotation[] => {
  const leavers = report.offboarding?.leavers ?? []
  const all = [
    ...(report.superseded
      ? [
          annotation(
            'warning',
            'Superseded',
            'A newer commit is on its way, so this run applied nothing.',
            undefined
          )
        ]
      : []),
    ...wrong(report),
    ...(report.vantaRead && report.offboarding?.skipped !== undefined
      ? [annotation('notice', 'Offboarding skipped', report.offboarding.skipped, undefined)]
      : []),
    ...takenAway(report, 'removed', 'Removal'),
    ...takenAway(report, 'deactivated', 'Deactivation'),
    ...offboarded(leavers),
    ...groupChanges(report, 'removed'),
    ...viewerChanges(report, true),
    ...raised(report),
    ...pending(leavers),
    ...groupChanges(report, 'added'),
    ...viewerChanges(report, false),
    ...report.notes.map(({ level, message, place }) => annotation(level, 'Worth knowing', message, place))
  ]
  return [
    ...all.filter(({ level }) => level === 'error'),
    ...capped('warning', all),
    ...capped('notice', all)
  ]
}
