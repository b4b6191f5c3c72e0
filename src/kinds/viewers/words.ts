// What the acts of viewers are called.
import type { Wording } from '../wording.ts'

const viewers = { output: 'viewer-changes', toward: 'in' } as const

export const wording = {
  block: { title: 'Trust Center', of: 'Viewers of', target: 'Center' },
  acts: {
    'viewers.ended': {
      ...viewers,
      weight: 'takes',
      sign: '-',
      verb: 'end access',
      done: 'access ended',
      doing: 'Ending the access of {}',
      planned: ['viewer to lose access', 'viewers to lose access'],
      counted: ['viewer lost access', 'viewers lost access']
    },
    'viewers.invited': {
      ...viewers,
      toward: 'to',
      weight: 'reaches',
      sign: '!',
      verb: 'invite',
      done: 'invited',
      doing: 'Inviting {}',
      planned: ['viewer to invite by e-mail', 'viewers to invite by e-mail'],
      counted: ['viewer invited', 'viewers invited']
    },
    'viewers.updated': {
      ...viewers,
      weight: 'alters',
      sign: '~',
      verb: 'change',
      done: 'changed',
      doing: 'Changing {}',
      planned: ['viewer to change', 'viewers to change'],
      counted: ['viewer changed', 'viewers changed']
    }
  }
} as const satisfies Wording

export type ViewerAct = keyof (typeof wording)['acts']
