// What each ending of an attempt means: whether to try again, and whether a write may have been carried out.

/**
 * How an attempt ended: with a status, or without an answer. `unreached`: no byte of it can have come to Vanta.
 * `turned-away`: the same, and the next attempt would end so too. `lost`: nobody knows whether Vanta has seen it.
 * `unreadable`: the same, and the next attempt would end so too.
 */
export type NoAnswer = 'unreached' | 'turned-away' | 'lost' | 'unreadable'
export type Ending = number | NoAnswer

/**
 * `when`: these endings; of two rules for one ending, the first counts. `again`: which requests are sent again;
 * `repeatable` ones do no more when they are carried out twice. `uncertain`: a write may have been carried out.
 */
type Rule = Readonly<{
  when: readonly (Ending | '5xx')[]
  again: 'always' | 'repeatable' | 'never'
  uncertain: boolean
}>

const RULES: readonly Rule[] = [
  { when: ['unreached'], again: 'always', uncertain: false },
  { when: ['turned-away'], again: 'never', uncertain: false },
  { when: ['lost'], again: 'repeatable', uncertain: true },
  { when: ['unreadable'], again: 'never', uncertain: true },
  // A server, or something in front of it, gave up on the request halfway.
  { when: [408], again: 'repeatable', uncertain: true },
  // Turned down before anybody looked at it (RFC 8470 and RFC 6585).
  { when: [425, 429], again: 'always', uncertain: false },
  // 507, 520 to 530 and the like come from gateways, which do not know what became of the request.
  { when: ['5xx'], again: 'repeatable', uncertain: true }
]

/** Any other answer is Vanta's word on the request. */
const ANSWERED: Omit<Rule, 'when'> = { again: 'never', uncertain: false }

const covers = ({ when }: Rule, ending: Ending): boolean =>
  when.includes(ending) ||
  (typeof ending === 'number' && ending >= 500 && ending <= 599 && when.includes('5xx'))

/** What an ending means for a request. `writes`: it changes something in Vanta. */
export const ruleFor = (
  ending: Ending,
  { repeatable, writes }: Readonly<{ repeatable: boolean; writes: boolean }>
): Readonly<{ again: boolean; uncertain: boolean }> => {
  const { again, uncertain } = RULES.find((rule) => covers(rule, ending)) ?? ANSWERED
  return {
    again: again === 'always' || (again === 'repeatable' && repeatable),
    uncertain: uncertain && writes
  }
}
