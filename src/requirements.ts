// What a run needs, and was not given.
import { requireNone } from './errors.ts'
import { everyKind } from './kinds/kinds.ts'
import { joined, own, type Part, say, type Text, word } from './say.ts'
import type { Inputs } from './inputs.ts'
import type { Roster } from './roster/roster.ts'
import type { App } from './vanta/apps.ts'

/** Why nobody's offboarding is completed in this run; undefined where it may be. */
export const offboardingSkipped = (inputs: Inputs): Text | undefined => {
  const looked = inputs.manage !== undefined
  const outlook = looked
    ? own('People who have left are shown.')
    : own('People who have left are not looked for.')
  if (!inputs.offboard) return say`Offboarding is switched off by the input offboard. ${outlook}`
  const missing = [
    ...(looked ? [] : [own('manage-client-id'), own('manage-client-secret')]),
    ...(inputs.acknowledger === '' ? [own('offboarding-acknowledger')] : [])
  ]
  if (missing.length === 0) return undefined
  const are = missing.length === 1 ? own('is') : own('are')
  return say`Offboarding is skipped: ${joined(missing, ' and ')} ${are} not set. ${outlook}`
}

const WHERE = say`see that they are available to this workflow run`

const forAccounts = (inputs: Inputs, why: Text): readonly Text[] => [
  ...(inputs.resourceId === ''
    ? [
        say`resource-id is empty, but ${why}. Give Vanta's id of the UserAccount resource: developer console → your app → Resources.`
      ]
    : []),
  ...(inputs.build === undefined
    ? [
        say`client-id and client-secret are empty, but ${why}. Give those of the Build Integrations app; if they are secrets, ${WHERE}.`
      ]
    : [])
]

const requireAll = (missing: readonly Text[]): void =>
  requireNone(missing, say`Inputs are missing. Nothing was sent to Vanta.`)

/** The keys of the files that need the credentials of an app. */
const keysFor = (app: App, roster: Roster): readonly Part[] =>
  everyKind.flatMap(([, kind]) =>
    kind.app === app && roster[kind.key] !== undefined ? [word(kind.key)] : []
  )

/** @throws {Failure} `configuration`, naming every input that the files ask for and that is empty. */
export const requireInputs = (inputs: Inputs, roster: Roster): void => {
  const [build, manage] = [keysFor('build', roster), keysFor('manage', roster)]
  requireAll([
    ...(build.length === 0 ? [] : forAccounts(inputs, say`the file has ${joined(build, ' and ')}`)),
    ...(manage.length > 0 && inputs.manage === undefined
      ? [
          say`manage-client-id and manage-client-secret are empty, but the file has ${joined(manage, ' and ')}. Give those of the Manage Vanta app; if they are secrets, ${WHERE}.`
        ]
      : [])
  ])
}

/** @throws {Failure} `configuration`, naming every input that an export needs and that is empty. */
export const requireExportInputs = (inputs: Inputs): void =>
  requireAll(forAccounts(inputs, say`an export reads accounts`))

const HOW = say`check that the secrets have exactly the names that the workflow asks for, and that this run may use them`

/**
 * Warnings of a `validate` that was to be more: only pull requests from forks and by Dependabot lack secrets for a good
 * reason. `incomplete` are apps of which half a pair is given.
 */
export const missingSecrets = (
  inputs: Inputs,
  incomplete: readonly Text[],
  hasSecrets: boolean
): readonly Text[] => {
  if (incomplete.length > 0 || hasSecrets || inputs.mode !== 'auto') return incomplete
  return [
    say`client-id, client-secret, manage-client-id and manage-client-secret are empty, so Vanta was not contacted and the files were only checked. If they come from secrets, ${HOW}; if only checking is wanted, set mode: validate.`
  ]
}

/** Why a run has no secrets, and so does not contact Vanta. */
export const WHY_NOT_CONTACTED = {
  fork: say`GitHub does not give secrets to pull requests from forks.`,
  dependabot: say`GitHub gives Dependabot only its own secrets.`
} as const

export const ANYBODY_READS = say`This repository is public: anybody can read the names and e-mail addresses in this log, summary, comment and report. Set redact: true to mask them.`
