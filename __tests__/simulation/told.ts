// What a run's JSON report says, as far as it can be held against Vanta's log. Nothing here is believed.

type Result = Readonly<{ status: string; message: string | null; uncertain: boolean }>

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

type Change = Readonly<{
  act: string
  subject: Readonly<{ id: string; email: string }>
  target: Readonly<{ id: string }> | null
  fields: readonly Readonly<{ field: string }>[]
  result: Result
}>

type Report = Pick<Told, 'applied' | 'uncertain' | 'requests'> &
  Readonly<{
    guards: readonly Readonly<{ passed: boolean }>[]
    accounts: Readonly<{ written: boolean; verified: boolean }> | null
    changes: readonly Change[]
  }>

const idOf = ({ subject: { id } }: Change): string | null => (id === '' ? null : id)

/** The report of a run; undefined where there is none. */
export const toldBy = (report: unknown): Told | undefined => {
  if (typeof report !== 'object' || report === null) return undefined
  const { applied, uncertain, requests, guards, accounts, changes } = report as Report
  /** The changes of a kind, each with the half of its act that is its own. */
  const of = (kind: string): readonly (Change & { kind: string })[] =>
    changes
      .filter(({ act }) => act.startsWith(`${kind}.`))
      .map((change) => ({ ...change, kind: change.act.slice(kind.length + 1) }))
  return {
    applied,
    uncertain,
    requests,
    refused: guards.some(({ passed }) => !passed),
    accounts:
      accounts === null
        ? undefined
        : {
            ...accounts,
            changes: of('accounts').map(({ kind, subject, fields, result }) => ({
              kind,
              uniqueId: subject.id,
              fields,
              result
            }))
          },
    members: of('members').map(({ kind, subject, target, result }) => ({
      kind,
      groupId: target?.id ?? '',
      personId: subject.id,
      result
    })),
    viewers: of('viewers').map((change) => ({
      kind: change.kind === 'invited' ? 'invited' : 'updated',
      trustCenter: change.target?.id ?? '',
      viewerId: idOf(change),
      email: change.subject.email,
      fields: change.fields,
      result: change.result
    })),
    leavers: of('leavers').map((change) => ({
      personId: idOf(change),
      decision: change.kind === 'pending' ? 'pending' : 'offboard',
      result: change.result
    }))
  }
}
