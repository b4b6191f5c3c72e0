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

const TAKES = { weight: 'takes', sign: '-' } as const
const ALTERS = { weight: 'alters', sign: '~' } as const
const GIVES = { weight: 'gives', sign: '+' } as const

export const wording = {
  block: { title: 'Accounts' },
  acts: {
    'accounts.removed': { ...TAKES, output: 'removed', ...account('remove', 'removed', 'Removing') },
    'accounts.deactivated': {
      ...TAKES,
      output: 'deactivated',
      ...account('deactivate', 'deactivated', 'Deactivating')
    },
    'accounts.updated': { ...ALTERS, output: 'updated', ...account('update', 'updated', 'Updating') },
    'accounts.reactivated': {
      ...GIVES,
      output: 'reactivated',
      ...account('reactivate', 'reactivated', 'Reactivating')
    },
    'accounts.created': { ...GIVES, output: 'created', ...account('create', 'created', 'Creating') }
  }
} as const satisfies Wording

export type AccountAct = keyof (typeof wording)['acts']
