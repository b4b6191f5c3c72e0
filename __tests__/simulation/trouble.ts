// Trouble for a run in a world where nobody else acts: which requests get a wrong answer, and how often.
import type { Fault } from '../../sandbox/faults.ts'
import type { Company } from './company.ts'
import type { Picture } from './evidence.ts'
import type { Chooser } from './play.ts'
import type { Random } from './random.ts'
import { PLACES, type Place, type Strange, strangeAt } from './strange.ts'

/** A wrong answer that was given. */
type Struck = Strange & Readonly<{ place: Place; family: string }>

export type Trouble = Readonly<{
  company: Company
  choose: Chooser
  /** Filled while the case is played. */
  struck: readonly Struck[]
  /** Whether the run is to end well in spite of it all. */
  isPassing: () => boolean
}>

type Strike = { place: Place; from: number; times: number; strange?: Strange & { family: string } }

/** Vanta is gone for good, in one of these ways. */
const OUTAGES: readonly Fault[] = [
  { kind: 'status', status: 503 },
  { kind: 'reset' },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 429, headers: { 'Retry-After': '99999999' } },
  { kind: 'empty' }
]

const isPlace = (name: string): name is Place => (PLACES as readonly string[]).includes(name)

const strikesOf = (n: number, random: Random): Strike[] => {
  const times = (): number => random.pick([1, 1, 1, 1, 1, 1, 2, 3, Infinity, Infinity])
  // Every place in its turn, so that none is left to luck.
  const place = PLACES[n % PLACES.length] ?? 'PUT accounts'
  const first: Strike = { place, from: random.pick([1, 1, 1, 2]), times: times() }
  const second: Strike = { place: random.pick(PLACES), from: 1, times: times() }
  return random.chance(0.2) && first.place !== second.place ? [first, second] : [first]
}

export const makeTrouble = (n: number, random: Random, company: Company): Trouble => {
  const struck: Struck[] = []
  const strikes = strikesOf(n, random)
  const outage = random.chance(0.06) ? { from: random.int(1, 20), fault: random.pick(OUTAGES) } : undefined
  const seen = new Map<Place, number>()
  let requests = 0
  let isSynced = false

  const placeOf = (role: string): Place | undefined => {
    const after = `${role} after`
    if (isSynced && isPlace(after)) return after
    return isPlace(role) ? role : undefined
  }
  const strangeFor = (role: string, vanta: Picture, target: string): Fault | undefined => {
    const place = placeOf(role)
    if (place === undefined) return undefined
    // A form that this Vanta does not take is followed by the older one.
    if (role === 'PUT accounts') isSynced = company.forms.accounts !== 'legacy' || target.endsWith('_all')
    requests += 1
    if (outage !== undefined) {
      if (requests < outage.from) return undefined
      struck.push({ place, fault: outage.fault, passing: false, family: 'outage' })
      return outage.fault
    }
    const nth = (seen.get(place) ?? 0) + 1
    seen.set(place, nth)
    const strike = strikes.find((one) => one.place === place && nth >= one.from && nth < one.from + one.times)
    if (strike === undefined) return undefined
    strike.strange ??= strangeAt(random, place, vanta)
    struck.push({ ...strike.strange, place })
    return strike.strange.fault
  }

  return {
    company,
    struck,
    choose: (key, role, vanta, { target }) => {
      const fault = key.startsWith('before ') ? strangeFor(role, vanta, target) : undefined
      return fault === undefined ? [] : [{ do: 'fault', fault }]
    },
    isPassing: () => {
      const of = (family: string) => struck.filter((one) => one.family === family)
      const lag = of('lists that lag').map(({ fault }) => (fault.kind === 'lag' ? (fault.reads ?? 1) : 0))
      const at = (where: Place): number => struck.filter(({ place }) => place === where).length
      // A token is renewed once in a run, the accounts are looked at four times after a sync, and an invitation that
      // has to wait twice is left to the next run.
      return (
        struck.every(({ passing }) => passing) &&
        struck.length <= 3 &&
        of('dead token').length <= 1 &&
        at('invite') <= 1 &&
        // Where the sync is sent again, the accounts are looked at before it.
        (at('PUT accounts') === 0 || of('read-back that differs').length === 0) &&
        at('GET accounts after') + lag.reduce((sum, reads) => sum + reads, 0) <= 3
      )
    }
  }
}
