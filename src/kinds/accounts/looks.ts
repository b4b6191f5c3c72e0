// The looks at the accounts before their sync leaves: never on old knowledge.
import { Failure, type Problem } from '../../errors.ts'
import type { AccountPlan } from './plan.ts'
import { own, say } from '../../say.ts'
import { VantaError } from '../../vanta/error.ts'
import type { VantaAccount } from '../../vanta/model.ts'
import { movedSince } from './moved.ts'
import type { Edge } from '../../apply/vanta.ts'
import type { AccountCalls } from './write.ts'

type Vanta = Edge & AccountCalls

/** Looks that something else made old before the sync could leave. */
const MOST_LOOKS = 3

/** What the looks have come to. `rows`: the last list before the sync left for the first time. */
export type Looks = {
  rows: readonly VantaAccount[]
  hasLeft: boolean
  /** Why it was held back, where it was. */
  stop: 'superseded' | Failure | undefined
}

const movedFailure = (moved: readonly Problem[]): Failure =>
  new Failure(
    'plan-changed',
    say`The accounts in Vanta changed after the plan was made, so the sync was held back: ${moved.length === 1 ? own('one account is') : say`${moved.length} accounts are`} not as planned. Run again.`,
    moved
  )

const whyToStop = async (plan: AccountPlan, vanta: Vanta, looks: Looks): Promise<Looks['stop']> => {
  for (let look = 1; !vanta.isListFresh(); look += 1) {
    if (look > MOST_LOOKS)
      return new Failure(
        'vanta-error',
        say`The sync was held back: ${MOST_LOOKS} lists of the accounts in a row were out of date before it could be sent. Run again later.`
      )
    vanta.log(say`Looking at the accounts again before they are written`)
    const [rows, isSuperseded] = await Promise.all([
      vanta.readAccounts(),
      // Once: a GitHub that takes its time to answer must not make every list old.
      look === 1 ? vanta.isSuperseded() : false
    ])
    if (!looks.hasLeft) looks.rows = rows
    if (isSuperseded) return 'superseded'
    const moved = movedSince(plan, rows)
    if (moved.length > 0) return movedFailure(moved)
  }
  return vanta.isCancelled()
    ? new Failure('vanta-error', say`The run was cancelled, so the sync was held back.`)
    : undefined
}

/** Awaited before every sending. It throws what the client understands: the client knows what earlier ones may have done. */
export const lookingBefore = (plan: AccountPlan, vanta: Vanta, looks: Looks) => async (): Promise<void> => {
  looks.stop = await whyToStop(plan, vanta, looks)
  if (looks.stop !== undefined) {
    const why =
      looks.stop === 'superseded'
        ? say`A newer commit is on the branch, so the sync was held back.`
        : looks.stop.said
    throw new VantaError('changed', why)
  }
  looks.hasLeft = true
}
