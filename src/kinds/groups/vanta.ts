// Groups of people in Vanta: reading them and their members, adding people and taking people out.
import * as z from 'zod/mini'
import { say } from '../../say.ts'
import { malformed } from '../../vanta/error.ts'
import type { Client, ClientRequest } from '../../vanta/client.ts'
import type { Group, ItemResult } from '../../vanta/model.ts'
import { orNull, readPages, rowId } from '../../vanta/pages.ts'
import { bulkResults } from '../../vanta/people.ts'
import { clientOf, type VantaOf } from '../../vanta/reach.ts'
import type { WantedGroup } from '../../roster/roster.ts'
import type { GroupCalls } from './write.ts'

const groupRow = z.object({ id: rowId, name: z.string(), source: orNull(z.string()) })

/** All groups. */
export const readGroups = (client: Client): Promise<readonly Group[]> =>
  readPages(client, { path: '/v1/groups', what: say`groups`, row: groupRow })

const PURPOSES = { in: say`add people to a group`, out: say`take people out of a group` } as const

const groupPath = (groupId: string): string => `/v1/groups/${encodeURIComponent(groupId)}`

/** The answer is the person, where there is one. Older answers may leave out the groups. */
const person = z.object({ id: z.string(), groupIds: z.nullish(z.array(z.string())) })

type Wanted = 'in' | 'out'

const changeOne = async (
  client: Client,
  groupId: string,
  personId: string,
  wanted: Wanted
): Promise<ItemResult> => {
  const path = `${groupPath(groupId)}/people`
  const purpose = PURPOSES[wanted]
  const request: ClientRequest =
    wanted === 'in'
      ? { method: 'POST', path, purpose, body: JSON.stringify({ id: personId }), repeatable: true }
      : { method: 'DELETE', path: `${path}/${encodeURIComponent(personId)}`, purpose, mayBeEmpty: true }
  const answer = await client.send(request)
  if (answer === undefined) return { ok: true }
  const { success, data } = person.safeParse(answer)
  if (!success || data.id !== personId)
    throw malformed(purpose, request.method, request.path, say`not with the person that was sent`)
  const shows = data.groupIds?.includes(groupId)
  return { ok: true, ...(shows === (wanted === 'in') ? { settled: true } : {}) }
}

const changeMany = async (
  client: Client,
  groupId: string,
  ids: readonly string[],
  wanted: Wanted
): Promise<readonly ItemResult[]> => {
  const path = `${groupPath(groupId)}/${wanted === 'in' ? 'add-people' : 'remove-people'}`
  const purpose = PURPOSES[wanted]
  const body = JSON.stringify({ updates: ids.map((id) => ({ id })) })
  const answer = await client.send({ method: 'POST', path, purpose, body, repeatable: true })
  const results = bulkResults(answer, ids)
  if (results === undefined)
    throw malformed(purpose, 'POST', path, say`its results do not fit the people that were sent`)
  return results
}

/**
 * Adds people to a group, or takes them out: one by `POST /groups/{id}/people`, or `DELETE …/people/{personId}`, whose
 * answer shows the person's groups; 2 to 100 by `add-people` or `remove-people`. One result per person, in order.
 * Repeated where an answer was lost, since twice does the same as once. What Vanta says of somebody who is as wanted
 * already is not documented: whatever is not `settled` is to be looked up.
 */
export const changeMembers = async (
  client: Client,
  groupId: string,
  personIds: readonly string[],
  wanted: Wanted
): Promise<readonly ItemResult[]> => {
  const [first] = personIds
  return personIds.length === 1 && first !== undefined
    ? [await changeOne(client, groupId, first, wanted)]
    : changeMany(client, groupId, personIds, wanted)
}

export const groupVanta: VantaOf<readonly WantedGroup[], readonly Group[], GroupCalls> = {
  read: ({ manage, log }) => {
    if (manage === undefined) return undefined
    log(say`Reading groups from Vanta`)
    return readGroups(manage)
  },
  calls: (reach) => ({
    addPeople: (groupId, ids) => changeMembers(clientOf(reach, 'manage'), groupId, ids, 'in'),
    removePeople: (groupId, ids) => changeMembers(clientOf(reach, 'manage'), groupId, ids, 'out')
  })
}
