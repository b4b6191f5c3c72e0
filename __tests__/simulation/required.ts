// What has to have happened at least once in a search of some thousand schedules: an idle search finds
// nothing, and says so.
import { ACTORS } from './actors.ts'
import type { Counters } from './counters.ts'
import { FAMILY_NAMES, PLACES } from './strange.ts'

const WRITES = ['PUT accounts', 'add', 'take out', 'PATCH viewer', 'invite', 'offboard']
const READS = ['GET accounts', 'GET people', 'GET groups', 'GET viewers', 'GET former viewers']
const TOKENS = ['token build', 'token manage']

/** Faults of the way and of the server, at every request to Vanta. */
const EVERYWHERE = [
  'status 429',
  'status 429 for long',
  'status 503',
  'reset',
  'reset after',
  'hang',
  'truncate'
]

const at = (faults: readonly string[], roles: readonly string[]): string[] =>
  roles.flatMap((role) => faults.map((fault) => `fault: ${fault} at ${role}`))

const REQUIRED: readonly string[] = [
  ...ACTORS.map((actor) => `acted: ${actor}`),
  ...at(EVERYWHERE, [...WRITES, ...READS, ...TOKENS]),
  ...at(['status 503 after', 'undo'], WRITES),
  ...at(['json'], ['add', 'PATCH viewer', 'invite']),
  ...at(['lag'], ['PUT accounts']),
  ...at(['status 503', 'reset'], ['GET tip']),
  ...['apply', 'plan', 'validate'].map((mode) => `mode: ${mode}`),
  ...[
    'success',
    'configuration',
    'invalid-users-file',
    'refused',
    'plan-changed',
    'vanta-error',
    'verification-failed',
    'partly-applied'
  ].map((reason) => `ended: ${reason}`),
  ...FAMILY_NAMES.map((family) => `strange: ${family}`),
  ...PLACES.map((place) => `strange at ${place}`),
  'over a limit',
  'superseded',
  'stopped by a second look',
  'token renewed',
  'old list seen',
  "acknowledger's other id",
  'accounts written by two runs at once'
]

/** What should have happened and did not. */
export const missingIn = (counters: Counters): string[] =>
  REQUIRED.filter((what) => !((counters[what] ?? 0) > 0))
