// What there is to say of an act, and of the block that a kind has on the page.

/** How much an act does to people: it takes away, sends them something, gives, alters, or waits. */
export type Weight = 'takes' | 'reaches' | 'gives' | 'alters' | 'waits'

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

/** A kind's block on the page: its title, and, where changes have a target, the title of one target's block and of its column. */
export type Block = Readonly<{ title: string; of?: string; target?: string }>

/** All words of a kind, by its acts. */
export type Wording<Acts extends string = string> = Readonly<{
  block: Block
  acts: Readonly<Record<Acts, Words>>
}>
