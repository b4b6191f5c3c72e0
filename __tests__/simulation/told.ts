// What a run's JSON report says, as far as it can be held against Vanta's log. Nothing here is believed.

type Result = Readonly<{ status: string; message: string | null }>

export type Told = Readonly<{
  applied: boolean
  uncertain: boolean
  requests: number
  /** A guard refused something. */
  refused: boolean
  accounts:
    | Readonly<{
        written: boolean
        verified: boolean
        changes: readonly Readonly<{
          kind: string
          uniqueId: string
          fields: readonly Readonly<{ field: string }>[]
          result: Result
        }>[]
      }>
    | undefined
  members: readonly Readonly<{ kind: string; groupId: string; personId: string; result: Result }>[]
  viewers: readonly Readonly<{
    kind: string
    trustCenter: string
    viewerId: string | null
    email: string
    fields: readonly Readonly<{ field: string }>[]
    result: Result
  }>[]
  leavers: readonly Readonly<{ personId: string | null; decision: string; result: Result }>[]
}>

type Report = Omit<Told, 'refused' | 'accounts' | 'members' | 'leavers'> &
  Readonly<{
    guards: readonly Readonly<{ passed: boolean }>[]
    accounts: Told['accounts'] | null
    groups: Told['members']
    offboarding: Readonly<{ people: Told['leavers'] }> | null
  }>

/** The report of a run; undefined where there is none. */
export const toldBy = (report: unknown): Told | undefined => {
  if (typeof report !== 'object' || report === null) return undefined
  const { applied, uncertain, requests, guards, accounts, groups, viewers, offboarding } = report as Report
  return {
    applied,
    uncertain,
    requests,
    refused: guards.some(({ passed }) => !passed),
    accounts: accounts ?? undefined,
    members: groups,
    viewers,
    leavers: offboarding?.people ?? []
  }
}
