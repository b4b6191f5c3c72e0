// What the acts of groups are called.
import type { Wording } from '../wording.ts'

const members = { output: 'group-changes' } as const

export const wording = {
  block: { title: 'Groups', of: 'Group', target: 'Group' },
  acts: {
    'members.removed': {
      ...members,
      weight: 'takes',
      sign: '-',
      verb: 'take out',
      done: 'taken out',
      doing: 'Taking {} out',
      toward: 'from',
      planned: ['group member to take out', 'group members to take out'],
      counted: ['group member taken out', 'group members taken out']
    },
    'members.added': {
      ...members,
      weight: 'gives',
      sign: '+',
      verb: 'add',
      done: 'added',
      doing: 'Adding {}',
      toward: 'to',
      planned: ['group member to add', 'group members to add'],
      counted: ['group member added', 'group members added']
    }
  }
} as const satisfies Wording

export type GroupAct = keyof (typeof wording)['acts']
