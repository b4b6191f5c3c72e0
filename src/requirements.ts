// What a run needs, and was not given.
import { Failure, type Problem } from './errors.ts'
import type { Inputs } from './inputs.ts'
import type { Roster } from './roster/roster.ts'

/** Why nobody is offboarded in this run; undefined where people who left are looked for. */
export const offboardingSkipped = (inputs: Inputs): string | undefined => {
  if (!inputs.offboard) return 'Offboarding is switched off by the input offboard.'
  const missing = [
    ...(inputs.manage === undefined ? ['manage-client-id and manage-client-secret'] : []),
    ...(inputs.acknowledger === '' ? ['offboarding-acknowledger'] : [])
  ]
  return missing.length === 0
    ? undefined
    : `Offboarding is skipped: ${missing.join(' and ')} not given. Nobody who left is looked for.`
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
