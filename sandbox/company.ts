// Companies of any size, the same for the same number: for tests and benchmarks that need many real names.
import type { Seed, SeedAccount, SeedPerson } from './build-state.ts'

const FIRST = [
  'Ada',
  'José',
  'Zoë',
  'Łukasz',
  'Søren',
  'Siobhán',
  'Nguyễn Thị',
  'Jean-Luc',
  'Müge',
  'Oddný',
  '明',
  '小龍',
  'さくら',
  '지우',
  'עדה',
  'محمد',
  'Дарья',
  'Ελένη',
  'प्रिया',
  "D'Arcy",
  'X Æ A-12',
  'Wolfeschlegelsteinhausenbergerdorff',
  'Renée 🌻'
] as const

const LAST = [
  'Lovelace',
  'Núñez',
  "O'Brien",
  'Żółć',
  'Ødegård',
  'van der Berg',
  'Đặng',
  'Smith-Jones',
  'Çelik',
  'Þórsdóttir',
  '王',
  '李',
  '田中',
  '김',
  'כהן',
  'الخوارزمي',
  'Иванова',
  'Παπαδοπούλου',
  'शर्मा',
  'de la Cruz y Vega',
  'McDonald | Sons',
  'Null',
  '👩‍🚀'
] as const

const LEVELS = ['BASE', 'BASE', 'BASE', 'EDITOR', 'ADMIN'] as const
const DAY = 24 * 60 * 60 * 1000

/** A generator of numbers from 0 up to 1 (mulberry32): small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A company of `size` accounts with one person each. The first names and addresses are plain enough to be told
 * apart: `person.1@example.com`, unique id `u-1`, and so on. One name in fifty is 200 characters long.
 */
export function company(size: number, seedNumber = 1): Seed {
  const random = randomFrom(seedNumber)
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0]
  const accounts: SeedAccount[] = []
  const people: SeedPerson[] = []
  for (let n = 1; n <= size; n += 1) {
    const first = pick(FIRST)
    const isLong = random() < 0.02
    const last = isLong
      ? `${pick(LAST)} `
          .repeat(200)
          .slice(0, 199 - first.length)
          .toWellFormed()
          .replace(/\uFFFD/g, '')
          .trim()
      : pick(LAST)
    const email = `person.${n}@example.com`
    const created = new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 2000) * DAY).toISOString()
    const isPassword = random() < 0.2
    const account: SeedAccount = {
      uniqueId: `u-${n}`,
      displayName: `${first} ${last}`,
      externalUrl: `https://app.example.com/admin/users/u-${n}`,
      fullName: `${first} ${last}`,
      accountName: email,
      email,
      permissionLevel: pick(LEVELS),
      createdTimestamp: created,
      status: random() < 0.05 ? 'DEACTIVATED' : 'ACTIVE',
      mfaEnabled: isPassword,
      mfaMethods: isPassword ? ['OTP'] : [],
      authMethod: isPassword ? 'PASSWORD' : 'SSO'
    }
    if (random() < 0.1) account.roleDescription = 'On call'
    accounts.push(account)
    people.push({ email, first, last, startDate: created })
  }
  return { accounts, people }
}
