// What the acts of offboarding are called.
import type { Wording } from '../wording.ts'

export const wording = {
  block: { title: 'Offboarding' },
  acts: {
    'leavers.offboarded': {
      weight: 'takes',
      sign: '-',
      verb: 'offboard',
      done: 'offboarded',
      doing: 'Offboarding {}',
      toward: '',
      planned: ['person to offboard', 'people to offboard'],
      counted: ['person offboarded', 'people offboarded'],
      output: 'offboarded'
    },
    'leavers.pending': {
      weight: 'waits',
      sign: '.',
      verb: 'pending',
      done: 'pending',
      doing: 'Offboarding {}',
      toward: '',
      planned: ['offboarding pending', 'offboardings pending'],
      counted: ['offboarding pending', 'offboardings pending'],
      output: 'offboarding-pending'
    }
  }
} as const satisfies Wording

export type OffboardingAct = keyof (typeof wording)['acts']
