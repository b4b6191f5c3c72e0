// A Vanta for the tests of an apply: it takes everything and shows it at once, but for what a test says.
import type { Outcome } from '../../src/apply.ts'
import { done } from '../../src/apply/result.ts'
import type { Vanta } from '../../src/apply/vanta.ts'
import { Failure } from '../../src/errors.ts'
import type { ViewerChange } from '../../src/kinds/viewers/plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { VantaError } from '../../src/vanta/error.ts'
import type { ItemResult, Person, VantaAccount } from '../../src/vanta/model.ts'
import {
  account,
  boss,
  deletedRow,
  former,
  group,
  invited,
  person,
  planOf,
  row,
  trustCenter,
  user,
  viewer,
  wantedGroup,
  wantedViewer
} from '../plan/values.ts'
import { plain, say } from '../../src/say.ts'

export const stays = account({ uniqueId: 'stays' })
export const changes = account({ uniqueId: 'changes', permissionLevel: 'EDITOR' })
export const gone = account({ uniqueId: 'gone', email: 'ada@example.com' })
export const before = [row(stays), row(changes, { permissionLevel: 'BASE' }), row(gone)]
export const after = [row(stays), row(changes), deletedRow(gone)]

export const adaLeft = former({ id: 'p-ada', email: 'ada@example.com', name: 'Ada' })
export const bobLeft = former({ id: 'p-bob', email: 'bob@example.com', name: 'Bob' })
export const complete = (one: Person): Person => ({ ...one, tasksStatus: 'OFFBOARDING_COMPLETE' })

/** Changes one account, removes one, and keeps one. */
export const accountsOnly = (rows = before): Plan =>
  planOf(
    { users: [user(changes, 2), user(stays, 1)] },
    { accounts: rows },
    { offboardingSkipped: say`Not now.` }
  )

const cy = person({ id: 'p-cy', email: 'cy@example.com', employmentStatus: 'INACTIVE', groupIds: ['g-1'] })
const dan = person({ id: 'p-dan', email: 'dan@example.com' })

/** Removes an account, changes one, changes two groups and two viewers, and offboards two people of three. */
export const everything = (): Plan =>
  planOf(
    {
      users: [
        user(stays, 1),
        user(changes, 2),
        user({ uniqueId: 'b', email: 'bob@example.com', status: 'DEACTIVATED' }, 3),
        user({ uniqueId: 'c', email: 'cy@example.com', status: 'DEACTIVATED' }, 4)
      ],
      groups: [
        wantedGroup(['dan@example.com', 'boss@example.com'], { membership: 'exact' }),
        wantedGroup(['dan@example.com'], { nameOrId: 'Design' })
      ],
      trustCenters: [
        trustCenter([
          wantedViewer({ accessLevel: 'FULL_ACCESS' }),
          invited({ email: 'new@customer.example' })
        ])
      ]
    },
    {
      accounts: before,
      people: [boss, adaLeft, bobLeft, cy, dan],
      groups: [group(), group({ id: 'g-2', name: 'Design' })],
      viewers: { current: { 'example-co': [viewer()] }, former: { 'example-co': [] } }
    }
  )

export const afterEverything = [
  ...after,
  row(account({ uniqueId: 'b', email: 'bob@example.com', status: 'DEACTIVATED' })),
  row(account({ uniqueId: 'c', email: 'cy@example.com', status: 'DEACTIVATED' }))
]

/** Everybody as they are after everything was done. */
export const peopleAfter = [
  { ...boss, groupIds: ['g-1'] },
  complete(adaLeft),
  complete(bobLeft),
  { ...cy, groupIds: [] },
  { ...dan, groupIds: ['g-1', 'g-2'] }
]

export const ok = (ids: readonly string[]): readonly ItemResult[] => ids.map(() => ({ ok: true }))

type Fake = Vanta & Readonly<{ calls: string[]; logged: string[] }>

/** `calls` are all calls in order. */
export const vantaThat = (over: Partial<Vanta> = {}): Fake => {
  const calls: string[] = []
  const logged: string[] = []
  const noted = <Args extends readonly unknown[], T>(
    name: string,
    does: (...args: Args) => Promise<T>,
    shown: (...args: Args) => readonly unknown[] = (...args) => args
  ): ((...args: Args) => Promise<T>) => {
    return async (...args) => {
      calls.push([name, ...shown(...args).map(String)].join(' '))
      return does(...args)
    }
  }
  const address = ({ subject }: ViewerChange) => [subject.email]
  const calm: Vanta = {
    putAccounts: async (_, mayLeave) => mayLeave(),
    readAccounts: async () => afterEverything,
    isListFresh: () => true,
    addPeople: async (_, ids) => ok(ids),
    removePeople: async (_, ids) => ok(ids),
    updateViewer: async () => done,
    inviteViewer: async () => done,
    offboardPeople: async (ids) => ok(ids),
    readPeople: async () => peopleAfter,
    isSuperseded: async () => false,
    isCancelled: () => false,
    sleep: async () => {},
    log: () => {}
  }
  const all = { ...calm, ...over }
  return {
    ...all,
    putAccounts: async (...args) => {
      calls.push('put')
      await all.putAccounts(...args)
    },
    readAccounts: noted('read', all.readAccounts),
    addPeople: noted('add', all.addPeople),
    removePeople: noted('remove', all.removePeople),
    updateViewer: noted('update', all.updateViewer, address),
    inviteViewer: noted('invite', all.inviteViewer, address),
    offboardPeople: noted('offboard', all.offboardPeople),
    readPeople: noted('people', all.readPeople),
    isSuperseded: noted('tip', all.isSuperseded),
    sleep: noted('sleep', all.sleep),
    log: (message) => logged.push(plain(message)),
    calls,
    logged
  }
}

/** A Vanta that lists these accounts whenever it is read. */
export const vantaShowing = (rows: readonly VantaAccount[], over: Partial<Vanta> = {}): Fake =>
  vantaThat({ readAccounts: async () => rows, ...over })

/** A Vanta whose list of accounts is out of date before each sending: it is looked at `list` instead. */
export const staleVanta = (list: Vanta['readAccounts'], over: Partial<Vanta> = {}): Fake => {
  let isFresh = false
  return vantaThat({
    isListFresh: () => isFresh,
    readAccounts: async () => {
      const rows = await list()
      isFresh = true
      return rows
    },
    ...over
  })
}

export const no = async (): Promise<never> => {
  throw new Failure('vanta-error', say`Vanta said no.`)
}

/** An error that no one foresaw. */
export const stumble = async (): Promise<never> => {
  throw new TypeError('x is undefined')
}

/** One answer after the other; the last one again and again. */
export const inTurn = <T>(...answers: readonly [T, ...T[]]): (() => Promise<T>) => {
  const rest = [...answers]
  return async () => {
    const [first, ...others] = rest
    if (others.length > 0) rest.shift()
    return first ?? answers[0]
  }
}

/** What became of the changes of one kind. */
export const of = (
  { changes: all }: Pick<Outcome, 'changes'>,
  kind: 'accounts' | 'members' | 'viewers' | 'leavers'
): Outcome['changes'] => all.filter(({ act }) => act.startsWith(`${kind}.`))

export const results = (...args: Parameters<typeof of>): readonly string[] =>
  of(...args).map(({ subject, result }) => `${subject.email} ${result.status}`)

/** A request that ended so that nobody knows whether Vanta carried it out. */
export const inDoubt = (): VantaError =>
  new VantaError('lost', say`The answer was lost.`, { uncertain: true })

/** The sync left, and its answer was lost. */
export const lostPut: Vanta['putAccounts'] = async (_, mayLeave) => {
  await mayLeave()
  throw inDoubt()
}
