// People in Vanta: reading them, and what a bulk call says of each.
import * as z from 'zod/mini'
import { say, theirs } from '../say.ts'
import type { Client } from './client.ts'
import type { ItemResult, Person } from './model.ts'
import { readPages, rowId } from './pages.ts'
import { plainText } from './words.ts'

const offboardingTasks = z.object({
  status: z.optional(z.string()),
  incompleteCustomOffboardingTasks: z.optional(z.array(z.unknown()))
})

/** Without the list, the status still says whether anything is open. No block at all: Vanta itself checks. */
const openTasks = (tasks: z.infer<typeof offboardingTasks> | null | undefined): number =>
  tasks?.incompleteCustomOffboardingTasks?.length ??
  ([undefined, 'COMPLETE', 'NONE'].includes(tasks?.status) ? 0 : 1)

/** A person as `GET /v1/people` and the group calls answer with (Vanta's reference), reduced to what is used. */
export const personRow = z.pipe(
  z.object({
    id: rowId,
    userId: z.nullish(z.string()),
    emailAddress: z.string(),
    employment: z.object({
      status: z.string(),
      startDate: z.nullish(z.string()),
      endDate: z.nullish(z.string())
    }),
    groupIds: z.array(z.string()),
    name: z.nullish(z.object({ display: z.nullish(z.string()) })),
    tasksSummary: z.object({
      status: z.string(),
      details: z.nullish(z.object({ completeOffboardingCustomTasks: z.nullish(offboardingTasks) }))
    })
  }),
  z.transform(
    (row): Person => ({
      id: row.id,
      userId: row.userId ?? null,
      email: row.emailAddress,
      name: row.name?.display ?? row.emailAddress,
      employmentStatus: row.employment.status,
      startDate: row.employment.startDate,
      endDate: row.employment.endDate,
      tasksStatus: row.tasksSummary.status,
      openOffboardingTasks: openTasks(row.tasksSummary.details?.completeOffboardingCustomTasks),
      groupIds: row.groupIds
    })
  )
)

/** All people, 100 a page, without filters: their spelling in a query is not settled. */
export const readPeople = (client: Client): Promise<readonly Person[]> =>
  readPages(client, { path: '/v1/people', what: say`people`, row: personRow })

const bulkAnswer = z.object({
  results: z.array(z.object({ id: z.string(), status: z.string(), message: z.nullish(z.string()) }))
})

/**
 * What a bulk answer says of each of `ids`: `{results: [{id, status: "SUCCESS"} | {id, status: "ERROR", message}]}`
 * of the same length and order, with HTTP 200 also where items failed (Vanta's reference). Undefined if the
 * answer does not fit what was asked.
 */
export const bulkResults = (answer: unknown, ids: readonly string[]): readonly ItemResult[] | undefined => {
  const parsed = bulkAnswer.safeParse(answer)
  if (!parsed.success || parsed.data.results.length !== ids.length) return undefined
  if (parsed.data.results.some(({ id }, index) => id !== ids[index])) return undefined
  return parsed.data.results.map(({ status, message }) => {
    if (status === 'SUCCESS') return { ok: true }
    const words = plainText(message ?? '')
    return words === '' ? { ok: false } : { ok: false, message: say`${theirs(words)}` }
  })
}
