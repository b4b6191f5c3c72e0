// What the acts of accounts are called.
import type { Wording } from '../wording.ts'

const account = <Verb extends string, Done extends string>(verb: Verb, done: Done, doing: string) =>
  ({
    verb,
    done,
    doing: `${doing} {}`,
    toward: '',
    planned: [`to ${verb}`, `to ${verb}`],
    counted: [done, done]
  }) as const

export const wording = {
  block: { title: 'Accounts' },
  acts: {
    'accounts.removed': {
      ...account('remove', 'removed', 'Removing'),
      output: 'removed',
      weight: 'takes',
      sign: '-'
    },
    'accounts.deactivated': {
      ...account('deactivate', 'deactivated', 'Deactivating'),
      output: 'deactivated',
      weight: 'takes',
      sign: '-'
    },
    'accounts.updated': {
      ...account('update', 'updated', 'Updating'),
      output: 'updated',
      weight: 'alters',
      sign: '~'
    },
    'accounts.reactivated': {
      ...account('reactivate', 'reactivated', 'Reactivating'),
      output: 'reactivated',
      weight: 'gives',
      sign: '+'
    },
    'accounts.created': {
      ...account('create', 'created', 'Creating'),
      output: 'created',
      weight: 'gives',
      sign: '+'
    }
  }
} as const satisfies Wording
