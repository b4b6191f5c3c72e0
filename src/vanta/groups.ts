// Groups of people in Vanta: reading them and their members, adding people and taking people out.
import * as z from 'zod/mini'
import { VantaError, endsTheRun, failedItem, malformed } from './error.ts'
import type { Client, ClientRequest } from './client.ts'
import type { Group, ItemResult, Person } from './model.ts'
import { readPages, rowId } from './pages.ts'
import { bulkResults, personRow } from './people.ts'

/** Vanta's reference: 1 to 100 in one request. */
const MOST_AT_ONCE = 100

const groupRow = z.pipe(
  z.object({ id: rowId, name: z.string(), source: z.nullish(z.string()) }),
  z.transform(({ id, name, source }): Group => ({ id, name, source: source ?? null }))
)

/** All groups. */
export const readGroups = (client: Client): Promise<readonly Group[]> =>
  readPages(client, { path: '/v1/groups', what: 'groups', row: groupRow })

const groupPath = (groupId: string): string => `/v1/groups/${encodeURIComponent(groupId)}`

/** The members of one group: a bare array (Vanta's reference), or pages as elsewhere (clients have seen those). */
export const readMembers = (client: Client, groupId: string): Promise<readonly Person[]> =>
  readPages(client, {
    path: `${groupPath(groupId)}/people`,
    what: 'members of a group',
    row: personRow,
    maybeBare: true
  })

const person = z.object({ id: z.string() })

/** One person: the answer is that person, where there is one. */
const changeOne = async (client: Client, request: ClientRequest, personId: string): Promise<ItemResult> => {
  const answer = await client.send(request)
  const parsed = person.safeParse(answer)
  if (answer !== undefined && (!parsed.success || parsed.data.id !== personId)) {
    throw malformed(request.purpose, request.method, request.path, 'not with the person that was sent')
  }
  return { id: personId, ok: true }
}

const changeMany = async (
  client: Client,
  request: ClientRequest,
  ids: readonly string[]
): Promise<readonly ItemResult[]> => {
  const body = JSON.stringify({ updates: ids.map((id) => ({ id })) })
  const results = bulkResults(await client.send({ ...request, body }), ids)
  if (results === undefined) {
    const what = 'its results do not fit the people that were sent'
    throw malformed(request.purpose, request.method, request.path, what)
  }
  return results
}

/**
 * Being a member already, or not any more, is what was wanted, however the call ended. Vanta does not document
 * what it says then, so where something failed, one look at the group decides.
 */
const asWanted = async (
  client: Client,
  groupId: string,
  results: readonly ItemResult[],
  wanted: 'in' | 'out'
): Promise<readonly ItemResult[]> => {
  if (results.every(({ ok }) => ok)) return results
  try {
    const members = new Set((await readMembers(client, groupId)).map(({ id }) => id))
    return results.map((result) => {
      if (result.ok) return result
      const { uncertain, ...seen } = result
      return members.has(result.id) === (wanted === 'in') ? { id: result.id, ok: true } : seen
    })
  } catch {
    return results
  }
}

/** A batch that fails as a whole marks its people; the others are still tried, unless no request can succeed. */
const change = async (
  client: Client,
  groupId: string,
  personIds: readonly string[],
  wanted: 'in' | 'out'
): Promise<readonly ItemResult[]> => {
  const path = groupPath(groupId)
  const purpose = wanted === 'in' ? 'add people to a group' : 'take people out of a group'
  const one = (id: string): ClientRequest =>
    wanted === 'in'
      ? { method: 'POST', path: `${path}/people`, purpose, body: JSON.stringify({ id }), repeatable: true }
      : { method: 'DELETE', path: `${path}/people/${encodeURIComponent(id)}`, purpose, mayBeEmpty: true }
  const many: ClientRequest = {
    method: 'POST',
    path: `${path}/${wanted === 'in' ? 'add-people' : 'remove-people'}`,
    purpose,
    repeatable: true
  }

  const results: ItemResult[] = []
  let fatal: VantaError | undefined
  for (let start = 0; start < personIds.length; start += MOST_AT_ONCE) {
    const ids = personIds.slice(start, start + MOST_AT_ONCE)
    try {
      if (fatal !== undefined) throw fatal
      const [first] = ids
      results.push(
        ...(personIds.length === 1 && first !== undefined
          ? [await changeOne(client, one(first), first)]
          : await changeMany(client, many, ids))
      )
    } catch (error) {
      if (!(error instanceof VantaError)) throw error
      if (endsTheRun(error)) fatal = error
      results.push(...ids.map((id) => failedItem(id, error)))
    }
  }
  return fatal === undefined ? asWanted(client, groupId, results, wanted) : results
}

/**
 * Adds people to a group: one by `POST /groups/{id}/people`, more by `add-people`, 100 each. One result a person,
 * in order; whoever is a member already is `ok`. Repeated where an answer was lost, since adding twice adds once.
 */
export const addPeople = (
  client: Client,
  groupId: string,
  personIds: readonly string[]
): Promise<readonly ItemResult[]> => change(client, groupId, personIds, 'in')

/**
 * Takes people out of a group: one by `DELETE /groups/{id}/people/{personId}`, more by `remove-people`, 100 each.
 * One result a person, in order; whoever is no member is `ok`.
 */
export const removePeople = (
  client: Client,
  groupId: string,
  personIds: readonly string[]
): Promise<readonly ItemResult[]> => change(client, groupId, personIds, 'out')
