// What every act is called, on every surface: one row each. The order of the rows is the order in which changes are
// counted and shown: what hurts most comes first. To change a word is to change it here.

/** How much an act does to people: it takes away, sends them something, gives, alters, or waits. */
export type Weight = 'takes' | 'reaches' | 'gives' | 'alters' | 'waits'

/** What the page has a block for, each with a first column's title of its own. */
export type Family = 'accounts' | 'offboarding' | 'groups' | 'viewers'

/** The outputs of the step that count changes. */
export type CountOutput =
  | 'created'
  | 'updated'
  | 'deactivated'
  | 'reactivated'
  | 'removed'
  | 'offboarded'
  | 'offboarding-pending'
  | 'group-changes'
  | 'viewer-changes'

type OneMany = readonly [one: string, many: string]

export type Words = Readonly<{
  family: Family
  weight: Weight
  /** How a line begins: takes away, look twice, changes, adds, waits. */
  sign: '-' | '!' | '~' | '+' | '.'
  /** `take out`: what a plan says, and what a failure is of. */
  verb: string
  /** `taken out`: what a sync says. */
  done: string
  /** `Taking {} out of`: the begin of "… failed". `{}` is who it is. */
  doing: string
  /** The word between the act and its target: `to Engineering`. */
  toward: 'to' | 'from' | 'in' | ''
  /** After a number, in a plan: `group member to take out`. */
  planned: OneMany
  /** After a number, once done: `group member taken out`. */
  counted: OneMany
  /** A name that workflows rely on, whatever the act is called. */
  output: CountOutput
}>

const account = <Verb extends string, Done extends string>(verb: Verb, done: Done, doing: string) =>
  ({
    family: 'accounts',
    verb,
    done,
    doing: `${doing} {}`,
    toward: '',
    planned: [`to ${verb}`, `to ${verb}`],
    counted: [done, done]
  }) as const

const members = { family: 'groups', output: 'group-changes' } as const
const viewers = { family: 'viewers', output: 'viewer-changes', toward: 'in' } as const

export const words = {
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
  'leavers.offboarded': {
    family: 'offboarding',
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
  'viewers.invited': {
    ...viewers,
    weight: 'reaches',
    sign: '!',
    verb: 'invite',
    done: 'invited',
    doing: 'Inviting {}',
    planned: ['viewer to invite by e-mail', 'viewers to invite by e-mail'],
    counted: ['viewer invited', 'viewers invited']
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
  },
  'leavers.pending': {
    family: 'offboarding',
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
} as const satisfies Readonly<Record<string, Words>>

export type Act = keyof typeof words

const isAct = (name: string): name is Act => Object.hasOwn(words, name)

/** Every act, in the order in which changes are shown. */
export const acts: readonly Act[] = Object.keys(words).filter(isAct)

export const wordsOf = (act: Act): Words => words[act]

/** Whether it is done to an account of the app, which has an id that people know. */
export const isOfAccount = ({ act }: Readonly<{ act: Act }>): boolean => words[act].family === 'accounts'

/** Whether nothing is done in this run. */
export const isWaiting = ({ act }: Readonly<{ act: Act }>): boolean => words[act].weight === 'waits'
