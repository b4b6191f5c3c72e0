// What a run needs, and was not given.
import { Failure, type Problem } from './errors.ts'
import { plain } from './say.ts'
import type { Inputs } from './inputs.ts'
import type { Roster } from './roster/roster.ts'

/** Why nobody's offboarding is completed in this run; undefined where it may be. */
export const offboardingSkipped = (inputs: Inputs): string | undefined => {
  const looked = inputs.manage !== undefined
  const outlook = looked ? 'People who have left are shown.' : 'People who have left are not looked for.'
  if (!inputs.offboard) return `Offboarding is switched off by the input offboard. ${outlook}`
  const missing = [
    ...(looked ? [] : ['manage-client-id', 'manage-client-secret']),
    ...(inputs.acknowledger === '' ? ['offboarding-acknowledger'] : [])
  ]
  const last = missing.pop()
  if (last === undefined) return undefined
  const names = missing.length === 0 ? `${last} is` : `${missing.join(', ')} and ${last} are`
  return `Offboarding is skipped: ${names} not set. ${outlook}`
}

const WHERE = 'see that they are available to this workflow run'

const forAccounts = (inputs: Inputs, why: string): readonly Problem[] => [
  ...(inputs.resourceId === ''
    ? [
        {
          message: `resource-id is empty, but ${why}. Give Vanta's id of the UserAccount resource: developer console → your app → Resources.`
        }
      ]
    : []),
  ...(inputs.build === undefined
    ? [
        {
          message: `client-id and client-secret are empty, but ${why}. Give those of the Build Integrations app; if they are secrets, ${WHERE}.`
        }
      ]
    : [])
]

const missing = (problems: readonly Problem[]): void => {
  if (problems.length > 0)
    throw new Failure('configuration', 'Inputs are missing. Nothing was sent to Vanta.', problems)
}

/** @throws {Failure} `configuration`, naming every input that the files ask for and that is empty. */
export const requireInputs = (inputs: Inputs, roster: Roster): void => {
  const managed = [
    ...(roster.groups === undefined ? [] : ['groups']),
    ...(roster.trustCenters === undefined ? [] : ['trustCenters'])
  ]
  missing([
    ...(roster.users === undefined ? [] : forAccounts(inputs, 'the file has users')),
    ...(managed.length > 0 && inputs.manage === undefined
      ? [
          {
            message: `manage-client-id and manage-client-secret are empty, but the file has ${managed.join(' and ')}. Give those of the Manage Vanta app; if they are secrets, ${WHERE}.`
          }
        ]
      : [])
  ])
}

/** @throws {Failure} `configuration`, naming every input that an export needs and that is empty. */
export const requireExportInputs = (inputs: Inputs): void =>
  missing(forAccounts(inputs, 'an export reads accounts'))

const HOW =
  'check that the secrets have exactly the names that the workflow asks for, and that this run may use them'

/**
 * Warnings of a `validate` that was to be more: only pull requests from forks and by Dependabot lack secrets for a good
 * reason. `incomplete` are apps of which half a pair is given.
 */
export const missingSecrets = (
  inputs: Inputs,
  incomplete: readonly Problem[],
  hasSecrets: boolean
): readonly string[] => {
  if (incomplete.length > 0 || hasSecrets || inputs.mode !== 'auto')
    return incomplete.map(({ message }) => plain(message))
  return [
    `client-id, client-secret, manage-client-id and manage-client-secret are empty, so Vanta was not contacted and the files were only checked. If they come from secrets, ${HOW}; if only checking is wanted, set mode: validate.`
  ]
}

/** Why a run has no secrets, and so does not contact Vanta. */
export const WHY_NOT_CONTACTED = {
  fork: 'GitHub gives pull requests from forks no secrets.',
  dependabot: 'GitHub gives Dependabot no secrets but its own.'
} as const

export const ANYBODY_READS =
  'This repository is public: anybody can read the names and e-mail addresses in this log, summary, comment and report. Set redact: true to mask them.'
