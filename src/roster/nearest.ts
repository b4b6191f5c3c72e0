// Finds the known name that a misspelt one was probably meant to be.

/** Words longer than this are not compared: no known name is, and the cost grows with the square. */
const longestWord = 40

/**
 * Edits (insert, delete, replace, swap of two neighbours) from one word to another, or `limit + 1` where it
 * takes more than `limit`.
 */
const distance = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    let best = row
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let edits = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1)
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) edits = Math.min(edits, (beforePrevious[column - 2] ?? 0) + 1)
      current.push(edits)
      best = Math.min(best, edits)
    }
    if (best > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return previous[to.length] ?? limit + 1
}

const bare = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/**
 * The one of `known` nearest to `word`, or undefined where none is near. Case, `-` and `_` do not count
 * (`unique_id` is `uniqueId`); about one edit for every three letters is forgiven. Of two equally near, the
 * first in `known` wins.
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > longestWord) return undefined
  const wanted = bare(word)
  if (wanted === '') return undefined
  let found: string | undefined
  let best = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of known) {
    const edits = distance(wanted, bare(name), best - 1)
    if (edits < best) {
      best = edits
      found = name
    }
  }
  return found
}

/** What people call the keys and the values of a users file, each in small letters and digits. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  uniqueId: ['id', 'uid', 'userid', 'accountid', 'guid'],
  fullName: ['name'],
  displayName: ['label', 'nickname'],
  accountName: ['login', 'username', 'user', 'handle'],
  email: ['mail', 'emailaddress', 'address'],
  permissionLevel: ['role', 'permission', 'permissions', 'level', 'access', 'admin'],
  roleDescription: ['role', 'title', 'description'],
  authMethod: ['auth', 'authentication', 'sso'],
  mfaEnabled: ['mfa', 'twofactor', '2fa', 'twofa'],
  mfaMethods: ['mfatype', 'mfatypes'],
  groupIds: ['groups', 'teams'],
  status: ['active', 'enabled', 'disabled', 'state', 'deactivated', 'suspended'],
  createdTimestamp: ['created', 'createdat', 'creationdate'],
  updatedTimestamp: ['updated', 'updatedat', 'modified'],
  deactivatedTimestamp: ['deactivatedat', 'disabledat'],
  lastLoginTimestamp: ['lastlogin', 'lastloginat', 'lastseen'],
  externalUrl: ['url', 'link', 'href', 'profile'],
  owner: ['manager', 'responsible'],
  reason: ['why', 'justification'],
  accessUntil: ['until', 'expires', 'expiry', 'enddate', 'validuntil'],
  expirationDate: ['expires', 'expiry', 'expiresat', 'enddate', 'accessuntil'],
  companyName: ['company', 'organization', 'organisation'],
  accessLevel: ['access', 'level', 'permissionlevel'],
  resourceIds: ['resources', 'documents'],
  isNdaRequired: ['nda'],
  users: ['accounts', 'people'],
  ACTIVE: ['enabled', 'current'],
  DEACTIVATED: ['inactive', 'disabled', 'suspended', 'former', 'terminated', 'left', 'offboarded'],
  ADMIN: ['administrator', 'owner', 'root', 'superuser'],
  EDITOR: ['writer', 'write', 'contributor'],
  BASE: ['user', 'member', 'viewer', 'read', 'readonly', 'basic', 'standard'],
  SSO: ['saml', 'oidc', 'singlesignon'],
  TOKEN: ['key', 'apikey', 'apitoken'],
  OTP: ['totp', 'authenticator'],
  HARDWARE_TOKEN: ['webauthn', 'fido2', 'passkey', 'yubikey', 'u2f'],
  FULL_ACCESS: ['full', 'all'],
  PARTIAL_ACCESS: ['partial', 'limited'],
  exact: ['strict', 'only', 'exclude', 'exclusive'],
  include: ['add', 'additive']
}

/** The same the other way round: looked up for each unknown key of a file that may have very many. */
const meaningOf = new Map<string, readonly string[]>()
for (const [name, words] of Object.entries(alsoCalled))
  for (const word of words) meaningOf.set(word, [...(meaningOf.get(word) ?? []), name])

/** What a word may mean among `known`: what people call it, else the nearest. Most likely first, often nothing. */
export const meant = (word: string, known: readonly string[]): readonly string[] => {
  const synonyms = (meaningOf.get(bare(word.slice(0, longestWord))) ?? []).filter((name) =>
    known.includes(name)
  )
  if (synonyms.length > 0) return synonyms
  const likely = nearest(word, known)
  return likely === undefined ? [] : [likely]
}
