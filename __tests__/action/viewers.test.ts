// The whole action on viewers of a Trust Center: the committed bundle as a child process, against the sandbox.
import { describe, expect, test } from '@jest/globals'
import type { Forms, Viewer } from '../../sandbox/state.ts'
import { manageInputs, type StepResult } from '../../scripts/runner.ts'
import { bodies, expectGreen, messages, open, steps, vanta, writes } from '../support/action.ts'
import { read } from '../support/repository.ts'
import { snippet, trace } from '../support/world.ts'

type SeedViewer = Partial<Viewer> & { email: string }

const SLUG = 'example-co'
const VIEWERS = `/v1/trust-centers/${SLUG}/viewers`
const RESOURCES = ['soc2-report', 'pentest-2026', 'policies']
const BUYER = 'buyer@customer.example'
const NEWCOMER = 'newcomer@customer.example'

const start = (viewers: readonly SeedViewer[], forms: Partial<Forms> = {}) =>
  open({ trustCenters: { [SLUG]: { resources: RESOURCES, viewers: [...viewers] } } }, { forms })

const run = steps(() => ({ fast: true, inputs: manageInputs(vanta()) }))

/** The first viewer is on line 2, and each further one on the next. */
const centerFile = (...viewers: readonly object[]): string =>
  `{"trustCenters":{"${SLUG}":{"viewers":[\n${viewers.map((viewer) => JSON.stringify(viewer)).join(',\n')}\n]}}}\n`
const partial = (email: string, resourceIds: readonly string[] = ['soc2-report']) => ({
  email,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds
})
const invitation = (over: object = {}) => ({
  ...partial(NEWCOMER),
  invite: true,
  name: 'Nora Newcomer',
  companyName: 'Customer Ltd',
  isNdaRequired: true,
  ...over
})

const viewer = (email: string): Viewer | undefined =>
  vanta().state.trustCenters[SLUG]?.viewers.find((one) => one.email === email)
const nothingToDo = (step: StepResult): void =>
  expectGreen(step, { changed: 'false', applied: 'false', 'viewer-changes': '0' })

describe('a viewer that Vanta has', () => {
  test('is found regardless of case, and gets only what differs', async () => {
    await start([
      {
        email: BUYER,
        resourceIds: ['soc2-report'],
        customerTrustAccountId: 'cta-1',
        expirationDate: '2098-05-01T00:00:00.000Z'
      },
      { email: 'other@customer.example', resourceIds: ['policies'] }
    ])
    const file = centerFile({ ...partial('Buyer@Customer.EXAMPLE'), expirationDate: '2099-01-31' })
    expectGreen(await run(file), { mode: 'apply', changed: 'true', applied: 'true', 'viewer-changes': '1' })
    expect(writes()).toEqual([`PATCH ${VIEWERS}/${viewer(BUYER)?.id}`])
    expect(bodies()).toEqual([{ expirationDate: '2099-01-31T00:00:00.000Z' }])
    expect(viewer(BUYER)).toMatchObject({ customerTrustAccountId: 'cta-1', resourceIds: ['soc2-report'] })
    expect(viewer('other@customer.example')).toMatchObject({ resourceIds: ['policies'], removed: false })
    vanta().requests.length = 0
    nothingToDo(await run(file))
    expect(trace(vanta())).toEqual(['POST /oauth/token', `GET ${VIEWERS}`])
  })

  test('loses access at midnight UTC, wherever the runner is', async () => {
    await start([{ email: BUYER }])
    const file = centerFile({ email: BUYER, expirationDate: '2099-01-31' })
    expectGreen(await run(file, { env: { TZ: 'Pacific/Auckland' } }))
    expect(viewer(BUYER)?.expirationDate).toBe('2099-01-31T00:00:00.000Z')
  })

  test.each([
    ['the README', snippet('trust-centers'), {}],
    ['the examples', read('examples/trust-center.yml'), { 'auditor@partner.example': 1 }]
  ])('of %s is changed, and a new one invited once', async (_, file, invitations) => {
    await start([{ email: BUYER }])
    expectGreen(await run(file))
    expect(viewer(BUYER)).toMatchObject({
      accessLevel: 'PARTIAL_ACCESS',
      resourceIds: ['soc2-report'],
      expirationDate: '2027-01-31T00:00:00.000Z',
      isNdaRequired: true
    })
    nothingToDo(await run(file))
    expect(vanta().state.invitations).toEqual(invitations)
  })
})

describe('a viewer that Vanta does not have', () => {
  test('is invited once if the entry asks for it, and the plan says that an e-mail goes out', async () => {
    await start([{ email: BUYER }], { requests: 'newer' })
    const file = centerFile(invitation({ expirationDate: '2099-01-31', customerTrustAccountId: 'cta-1' }))
    const plan = await run(file, { event: 'pull_request' })
    expectGreen(plan)
    expect(plan.log).toMatch(/! invite .*sends an e-mail.*newcomer@customer\.example/)
    expect(plan.summary).toMatch(/\*\*sends an e-mail\*\*/)
    expect(plan.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        properties: expect.objectContaining({ line: '2', title: expect.stringMatching(/: invite$/) })
      })
    )
    expect(vanta().state.invitations).toEqual({})

    expectGreen(await run(file))
    expect(bodies()).toEqual([
      {
        email: NEWCOMER,
        name: 'Nora Newcomer',
        companyName: 'Customer Ltd',
        accessLevel: 'PARTIAL_ACCESS',
        resourceIds: ['soc2-report'],
        isNdaRequired: true,
        expirationDate: '2099-01-31T00:00:00.000Z',
        customerTrustAccountId: 'cta-1'
      }
    ])
    nothingToDo(await run(file))
    expect(vanta().state.invitations).toEqual({ [NEWCOMER]: 1 })
  })

  test('is reported as uncertain if neither the answer nor the list arrives', async () => {
    await start([{ email: BUYER }], { duplicateInvites: true })
    vanta().fault({ kind: 'reset', effect: 'after', match: { method: 'POST', path: VIEWERS } })
    // Two listings are the plan's (who is a viewer now, and who ever was), and one comes before the invitation.
    vanta().fault({
      kind: 'status',
      status: 403,
      match: { method: 'GET', path: VIEWERS, nth: 4, times: Number.POSITIVE_INFINITY }
    })
    const step = await run(centerFile(invitation()))
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expect(messages(step)).toMatch(/newcomer@customer\.example.*unknown whether the invitation was sent/)
    vanta().clearFaults()
    nothingToDo(await run(centerFile(invitation())))
    expect(vanta().state.invitations).toEqual({ [NEWCOMER]: 1 })
  })
})
