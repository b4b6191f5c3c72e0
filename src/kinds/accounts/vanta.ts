// Accounts of the app in Vanta: reading the list, and the one write, which replaces all of it.
import { Failure } from '../../errors.ts'
import { sentFields } from './fields.ts'
import type { Account } from './fields.ts'
import { isRecord } from '../../json.ts'
import { id, say, type Text, word } from '../../say.ts'
import type { Client } from '../../vanta/client.ts'
import { VantaError, amended, isPathRejected, keepingUncertain, malformed } from '../../vanta/error.ts'
import type { RosterUser } from '../../roster/roster.ts'
import type { VantaAccount } from '../../vanta/model.ts'
import { clientOf, type VantaOf } from '../../vanta/reach.ts'
import { accountBody } from './plan.ts'
import type { AccountCalls } from './write.ts'

const PATH = '/v1/resources/user_account'
const READ = say`read the accounts`
const WRITE = say`write the accounts`

/** Whether a field's value can be compared and shown: not an object, and a list only of texts. */
const isSimple = (value: unknown): boolean =>
  typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))

/** Custom properties are whatever the company declared; nobody declares hundreds of levels. */
const MOST_LEVELS = 32

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)))

/** By hand and not by a schema: at 20,000 rows this is the hot loop of a run that finds nothing to do. */
const accountOf = (row: unknown): VantaAccount | Text => {
  if (!isRecord(row)) return say`is not an object`
  const { uniqueId, email, status, deletedAt, customProperties } = row
  if (typeof uniqueId !== 'string' || uniqueId === '') return say`has no uniqueId`
  if (typeof email !== 'string') return say`has no email`
  if (typeof status !== 'string') return say`has no status`
  // What is neither absent nor a time would be taken for a deleted account, or not, by guessing.
  if (deletedAt !== undefined && deletedAt !== null && (typeof deletedAt !== 'string' || deletedAt === '')) {
    return say`has a deletedAt that is not a time`
  }
  const fields: Record<string, unknown> = {}
  for (const name of sentFields) {
    const value = row[name]
    if (value === undefined || value === null) continue
    if (!isSimple(value)) return say`has a ${word(name)} that is neither a plain value nor a list of texts`
    fields[name] = value
  }
  // Declared on some resources only. Kept, so that a plan can show that the PUT would clear them.
  if (isRecord(customProperties) && Object.keys(customProperties).length > 0) {
    if (isDeeperThan(customProperties, MOST_LEVELS))
      return say`has customProperties nested too deep to be read`
    fields['customProperties'] = customProperties
  }
  const touchedAt = row['updatedAt'] ?? row['createdAt']
  return {
    uniqueId,
    email,
    status,
    deletedAt: deletedAt ?? null,
    ...(typeof touchedAt === 'string' ? { touchedAt } : {}),
    fields
  }
}

const saysSomething = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== ''

/**
 * What an answer says against its own list, as half a sentence. The list is documented as whole; should Vanta begin to
 * page or to count it, a part must not be taken for all of it.
 */
const contradictionIn = (answer: Readonly<Record<string, unknown>>, rows: number): Text | undefined => {
  const { success, error, results } = answer
  if ((success !== undefined && success !== true) || saysSomething(error)) return say`it does not say success`
  const info = answer['pageInfo'] ?? (isRecord(results) ? results['pageInfo'] : undefined)
  const pages = isRecord(info) ? info : {}
  const goesOn =
    // The last page may have a cursor as well; where nothing says that it is the last, it is not.
    saysSomething(pages['hasNextPage'] ?? pages['endCursor']) ||
    ['hasNextPage', 'hasMore', 'nextCursor', 'nextPageCursor', 'nextPageToken', 'next'].some((key) =>
      saysSomething(answer[key])
    )
  if (goesOn) return say`it says that there are more accounts than it lists`
  const counted = ['total', 'totalCount', 'count'].find(
    (key) => typeof answer[key] === 'number' && answer[key] !== rows
  )
  return counted === undefined
    ? undefined
    : say`it lists ${rows} accounts, and counts ${Number(answer[counted])}`
}

const notAList = (what: Text): VantaError => malformed(READ, 'GET', PATH, what)

const accountsOf = (answer: unknown): readonly VantaAccount[] => {
  if (!isRecord(answer)) throw notAList(say`it is not a list of accounts`)
  const rows = answer['resources']
  if (!Array.isArray(rows)) throw notAList(say`it has no list of accounts ("resources")`)
  const contradiction = contradictionIn(answer, rows.length)
  if (contradiction !== undefined) throw notAList(contradiction)
  const live = new Set<string>()
  return rows.map((row: unknown, index) => {
    const account = accountOf(row)
    if ('said' in account) throw notAList(say`account ${index + 1} of ${rows.length} in its list ${account}`)
    if (account.deletedAt === null) {
      if (live.has(account.uniqueId)) {
        throw notAList(
          say`two live accounts in its list have the uniqueId ${id(JSON.stringify(account.uniqueId))}`
        )
      }
      live.add(account.uniqueId)
    }
    return account
  })
}

/**
 * Vanta's reference has the current path; its guides, and clients that run today, have the one with a suffix.
 * The older one is tried where the current one is turned down as a path, once, and remembered for the run.
 */
const inEitherForm = async <T>(
  client: Client,
  suffix: string,
  call: (path: string) => Promise<T>
): Promise<T> => {
  const older = `${PATH}/${suffix}`
  if (client.olderForms.has(older)) return call(older)
  try {
    return await call(PATH)
  } catch (error) {
    if (!(error instanceof VantaError) || !isPathRejected(error)) throw error
    try {
      const result = await call(older)
      client.olderForms.add(older)
      return result
    } catch (second) {
      throw keepingUncertain(second, error)
    }
  }
}

/** 404 with JSON is about the resource (observed); with anything else, the host does not know the path. */
const withRemedy = (error: unknown, resourceId: string): unknown => {
  if (!(error instanceof VantaError) || error.kind !== 'answer') return error
  const aboutResource = /not found/i.test(error.detail) && /resource/i.test(error.detail)
  if (error.status !== 404 && !(error.status === 422 && aboutResource)) return error
  const unknown = say`Check "resource-id": Vanta does not know ${word(JSON.stringify(resourceId.slice(0, 100)))}, or it is not a resource of this app.`
  const isBare = /^not found\.?$/i.test(error.detail)
  const remedy = isPathRejected(error)
    ? say`Check "api-url": this host does not have Vanta's list of accounts.`
    : say`${unknown}${isBare ? say` If it is right, check "api-url".` : say``}`
  return amended(error, { said: say`${error.said} ${remedy}` })
}

/**
 * All accounts of the resource, soft-deleted ones included, in one `GET /v1/resources/user_account?resourceId=…`
 * answered by `{resources: […]}` (Vanta's reference; no pages). No body may be sent with it (observed: 403).
 * Throws a `VantaError` where the answer is short or malformed in any row: a plan needs the whole list.
 * `before` is awaited before every sending.
 */
export const readAccounts = async (
  client: Client,
  resourceId: string,
  before?: () => Promise<void>
): Promise<readonly VantaAccount[]> => {
  const query = `?resourceId=${encodeURIComponent(resourceId)}`
  try {
    const read = (path: string) =>
      client.send({ method: 'GET', path: `${path}${query}`, purpose: READ, before })
    return accountsOf(await inEitherForm(client, 'list_all', read))
  } catch (error) {
    throw withRemedy(error, resourceId)
  }
}

/** A count that comes as a number or as the list of what is counted. */
const countOf = (value: unknown): number | undefined =>
  Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined

/** What is wrong with the PUT's answer, as half a sentence; undefined if it says that all was taken. */
const complaintOf = (answer: unknown, sent: number): Text | undefined => {
  const unconfirmed = say`not with a confirmation`
  if (!isRecord(answer)) return unconfirmed
  const { success, results } = answer
  if (success !== undefined && success !== true) return say`it does not say success`
  if (results === undefined || results === null) {
    return success === true ? undefined : unconfirmed
  }
  if (!isRecord(results)) return unconfirmed
  const accepted = countOf(results['accepted'])
  const rejected = countOf(results['rejected'] ?? 0)
  if (rejected === undefined) return say`it does not say how many accounts were rejected`
  if (rejected !== 0) return say`it rejected ${rejected} of ${sent} accounts`
  if (accepted === undefined) return success === true ? undefined : unconfirmed
  return accepted === sent ? undefined : say`it accepted ${accepted} accounts of ${sent}`
}

/** Whether a text begins with an id, and not with a longer one. */
const isNamed = (uniqueId: string, text: string): boolean =>
  text.startsWith(uniqueId) && /^(?:["'.,;:]| |$)/.test(text.slice(uniqueId.length))

/** Vanta names a record by its index, by its uniqueId, which may hold spaces, or by both: then the index is the surer. */
const recordIn = ({ detail, record }: VantaError, accounts: readonly Account[]): number | undefined => {
  if (record !== undefined) return record < accounts.length ? record : undefined
  const named = /\buniqueId:? ["']?(.+)/.exec(detail)?.[1] ?? ''
  const ids = accounts.map(({ uniqueId }) => uniqueId)
  const [longest] = ids.filter((each) => isNamed(each, named)).toSorted((a, b) => b.length - a.length)
  return longest === undefined ? undefined : ids.indexOf(longest)
}

/**
 * Replaces all accounts of the resource by `accounts`, in one PUT: anyone left out is deleted, so this is
 * never split, and never sent with nobody in it. Sending it twice does the same as once, so it is repeated after a
 * lost connection.
 *
 * Answered by `{success: true}` (Vanta's reference, observed) or by `{results: {accepted, rejected}}` (a newer
 * page); both are understood, anything else is a `VantaError`. One bad record fails all (observed): then
 * `error.record` is its index in `accounts`, if Vanta named it.
 *
 * `before` is awaited before every sending, repeats included; where it throws, nothing is sent.
 */
export const putAccounts = async (
  client: Client,
  resourceId: string,
  accounts: readonly Account[],
  before: () => Promise<void>
): Promise<void> => {
  if (accounts.length === 0) {
    throw new Failure(
      'refused',
      say`A list without accounts would delete everyone in Vanta. It was not sent.`
    )
  }
  const body = accountBody(resourceId, accounts)
  try {
    const write = (path: string) => client.send({ method: 'PUT', path, purpose: WRITE, body, before })
    const complaint = complaintOf(await inEitherForm(client, 'sync_all', write), accounts.length)
    if (complaint !== undefined) throw malformed(WRITE, 'PUT', PATH, complaint)
  } catch (error) {
    if (error instanceof VantaError && (error.status === 400 || error.status === 422)) {
      throw amended(error, { record: recordIn(error, accounts) })
    }
    throw withRemedy(error, resourceId)
  }
}

/** What was read longer ago may not hold any more. */
const FRESH_MS = 5_000

export const accountVanta: VantaOf<readonly RosterUser[], readonly VantaAccount[], AccountCalls> = {
  read: ({ build, resourceId, log, atAccounts }) => {
    if (build === undefined) return undefined
    log(say`Reading accounts from Vanta`)
    return readAccounts(build, resourceId, async () => atAccounts?.())
  },
  calls: (reach) => ({
    putAccounts: (accounts, before) =>
      putAccounts(clientOf(reach, 'build'), reach.resourceId, accounts, before),
    readAccounts: () => readAccounts(clientOf(reach, 'build'), reach.resourceId),
    isListFresh: () => {
      const last = reach.build?.lastAnswer()
      // In either form of the list.
      const isList = last?.path === PATH || last?.path === `${PATH}/list_all`
      return isList && reach.now() - last.at < FRESH_MS
    }
  })
}
