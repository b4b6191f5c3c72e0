// What is passed over, by name, and why. Nothing else is: what is not named here is a violation.

/**
 * `window`: it happened in the one request between a look and the write that followed it, where nobody can see it; who
 * comes to life there is named by the read-back. `unseen`: Vanta itself showed a list that was old. `contract`: what a
 * run promises, word by word, which the judge holds it to.
 */
type Ground = 'window' | 'unseen' | 'contract'

const IN_THE_WINDOW = 'What remains is the window of one request between look and PUT.'
const AN_INVITATION = 'An invitation leaves right after a look at the viewers of its Trust Center.'
const AN_OLD_LIST = 'No client sees past the list that Vanta shows it.'
const A_CONTRADICTION = 'What an answer and then a look contradict is a failed item.'
const AN_ANSWER = 'A change of a member or a viewer counts as done when the answer shows it.'

const GROUNDS = {
  'deleted in the window': ['window', 'Who comes to life in it is told by the read-back.'],
  'deleted in the window, and no list came back whole': [
    'window',
    'The run fails, and says that it saw nothing.'
  ],
  'brought back in the window': ['window', IN_THE_WINDOW],
  'changed in the window': ['window', IN_THE_WINDOW],
  'rolled back in the window': ['window', IN_THE_WINDOW],
  'forgot a leaver in the window': ['window', IN_THE_WINDOW],
  'removed by somebody else in the window': ['window', IN_THE_WINDOW],
  'created by somebody else in the window': ['window', IN_THE_WINDOW],
  'updated by somebody else in the window': ['window', IN_THE_WINDOW],
  'deactivated by somebody else in the window': ['window', IN_THE_WINDOW],
  'reactivated by somebody else in the window': ['window', IN_THE_WINDOW],
  'invited a viewer in the window': ['window', AN_INVITATION],
  'invited somebody who was taken off in the window': ['window', AN_INVITATION],
  'tried to invite a viewer in the window': ['window', AN_INVITATION],

  'deleted behind an old list': ['unseen', AN_OLD_LIST],
  'brought back behind an old list': ['unseen', AN_OLD_LIST],
  'changed behind an old list': ['unseen', AN_OLD_LIST],
  'rolled back behind an old list': ['unseen', AN_OLD_LIST],
  'forgot a leaver behind an old list': ['unseen', AN_OLD_LIST],
  'calls its own what an old list hid': ['unseen', AN_OLD_LIST],

  'deleted once more, and only the time of deletion tells': [
    'contract',
    'Liveness counts, and not the time of deletion, since Vanta may stamp it anew.'
  ],
  'forgot a leaver who left while it ran': ['contract', 'People are listed at most once before the writes.'],
  'offboarded whom only a new address keeps': [
    'contract',
    'People are listed at most once before the writes.'
  ],
  'rolled back without sight of the tip': [
    'contract',
    'Where the tip cannot be read, a notice says so, and the run goes on.'
  ],
  'says that it wrote what somebody else wrote': [
    'contract',
    'Accounts are verified where they read back as sent. Whose work that is, a lost answer does not tell.'
  ],
  'says added member, as an answer showed': ['contract', AN_ANSWER],
  'says removed member, as an answer showed': ['contract', AN_ANSWER],
  'calls an account done that Vanta stores otherwise, and says so': [
    'contract',
    'What decides no access and is stored otherwise is a warning with both values; the run goes on.'
  ],
  'calls added member failed, as the last answer said': ['contract', A_CONTRADICTION],
  'calls removed member failed, as the last answer said': ['contract', A_CONTRADICTION],
  'says that an invitation is done, as an answer showed': ['contract', AN_ANSWER],
  "says that a viewer's change is done, as an answer showed": ['contract', AN_ANSWER]
} as const satisfies Record<string, readonly [Ground, string]>

export type Excuse = keyof typeof GROUNDS

/** The ground of what was excused. */
export const groundOf = (kind: string): string =>
  new Map<string, readonly [Ground, string]>(Object.entries(GROUNDS)).get(kind)?.[0] ?? ''
