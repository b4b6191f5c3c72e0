// A case made smaller as long as it still shows what it was found with: what is left is what matters.
import type { Case, Content } from './case.ts'
import { examine, type Follow } from './examine.ts'
import type { Violation } from './trial.ts'

export type Sought = Pick<Violation, 'kind' | 'grade'>

/** What comes out only in the runs after a case has to be followed there. */
export const followFor = ({ kind }: Sought): Follow => (kind.startsWith('running again') ? 2 : 0)

/** Whether a case shows a violation of this kind and grade. */
export const shows = async (played: Case, sought: Sought): Promise<boolean> => {
  const { violations } = await examine(structuredClone(played), followFor(sought))
  return violations.some(({ kind, grade }) => kind === sought.kind && grade === sought.grade)
}

type Cut = (candidate: Case) => void

const contentsOf = ({ runs }: Case): Content[] => Object.values(runs).map(({ content }) => content)

/** Every list that can lose entries, the longest first to go. */
const listsOf = (candidate: Case): unknown[][] => {
  const { seed, script } = candidate
  const lists: (unknown[] | undefined)[] = [script, seed.people, seed.accounts, seed.groups]
  for (const { viewers } of Object.values(seed.trustCenters ?? {})) lists.push(viewers)
  for (const { groups } of seed.people ?? []) lists.push(groups)
  for (const { users, groups, trustCenters } of contentsOf(candidate)) {
    lists.push(users)
    for (const { members } of Object.values(groups ?? {})) lists.push(members)
    for (const { viewers } of Object.values(trustCenters ?? {})) lists.push(viewers)
  }
  return lists.map((list) => list ?? [])
}

/** Cuts that take away a whole thing at once. */
const wholeCuts = (best: Case): Cut[] => {
  const cuts: Cut[] = [
    (it) => void (it.latency = 0),
    (it) => void (it.limits = 'off'),
    (it) => void (it.forms = {})
  ]
  const without = (of: (it: Case) => object | undefined): void => {
    for (const key of Object.keys(of(best) ?? {}))
      cuts.push((it) => void Reflect.deleteProperty(of(it) ?? {}, key))
  }
  without((it) => it.forms)
  for (const name of Object.keys(best.runs).slice(1))
    cuts.push((it) => void Reflect.deleteProperty(it.runs, name))
  without((it) => it.inputs)
  for (const part of ['users', 'groups', 'trustCenters'] as const)
    cuts.push((it) => {
      for (const content of contentsOf(it)) Reflect.deleteProperty(content, part)
    })
  const named = new Set(contentsOf(best).flatMap(({ groups }) => Object.keys(groups ?? {})))
  for (const name of named)
    cuts.push((it) => {
      for (const { groups } of contentsOf(it)) Reflect.deleteProperty(groups ?? {}, name)
    })
  without((it) => it.seed.trustCenters)
  return cuts
}

/** Cuts that take half of a list, a quarter, and so on to single entries, from its end. */
const listCuts = (best: Case): Cut[] =>
  listsOf(best).flatMap(({ length }, which) => {
    const cuts: Cut[] = []
    if (length === 0) return cuts
    for (let size = Math.max(1, length >> 1); size >= 1; size >>= 1)
      for (let start = length - size; start > -size; start -= size)
        cuts.push((it) => void listsOf(it)[which]?.splice(Math.max(0, start), size))
    return cuts
  })

/** What a cut leaves need not be a company: somebody may be in a group that is gone. */
const showsStill = async (candidate: Case, sought: Sought): Promise<boolean> => {
  try {
    return await shows(candidate, sought)
  } catch {
    return false
  }
}

/** The smallest case that this finds, for the same kind of violation and the same grade. */
export const shrink = async (found: Case, sought: Sought): Promise<Case> => {
  let best = structuredClone(found)
  const cutAway = async (cut: Cut): Promise<boolean> => {
    const smaller = structuredClone(best)
    cut(smaller)
    if (JSON.stringify(smaller) === JSON.stringify(best)) return false
    if (!(await showsStill(smaller, sought))) return false
    best = smaller
    return true
  }
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false
    for (const cuts of [wholeCuts, listCuts])
      for (const cut of cuts(best)) isSmaller = (await cutAway(cut)) || isSmaller
  }
  return best
}
