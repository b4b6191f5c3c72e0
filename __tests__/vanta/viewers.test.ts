import { describe, expect, test } from '@jest/globals'
import { VantaError } from '../../src/vanta/error.ts'
import { inviteViewer, readViewers, updateViewer } from '../../src/kinds/viewers/vanta.ts'
import { done as DONE } from '../../src/apply/result.ts'
import { answering, failureOf, lost, page, stage, type Step, token } from './stage.ts'
import { say } from '../../src/say.ts'
import { read } from '../support/texts.ts'

const VIEWERS = '/v1/trust-centers/example-co/viewers'
const NOW = { includeRemoved: false }
const row = (id: string, more: object = {}): object => ({
  id,
  email: `${id}@customer.example`,
  name: null,
  companyName: 'Customer',
  resourceIds: null,
  accessLevel: 'FULL_ACCESS',
  ndaInfo: null,
  creationDate: '2020-01-01T00:00:00.000Z',
  expirationDate: null,
  ...more
})

const list = (includeRemoved: boolean, rows: readonly object[]): Step =>
  page(`${VIEWERS}?pageSize=100&includeRemoved=${includeRemoved}`, rows)
/** The viewers of now. */
const listed = (...rows: readonly object[]): Step => list(false, rows)
/** The look at everybody who is or was a viewer, which comes before an invitation leaves. */
const look = (...rows: readonly object[]): Step => list(true, rows)
const patch = (more: Partial<Step>): Step => ({ method: 'PATCH', path: `${VIEWERS}/v1`, ...more })
const post = (more: Partial<Step>): Step => ({ method: 'POST', path: VIEWERS, ...more })

const failing = (message: unknown) => ({ status: 'failed', message, uncertain: false })
/** Vanta may have carried it out all the same. */
const doubtful = (message: unknown) => ({ ...failing(message), uncertain: true })

describe('reading viewers', () => {
  test.each([true, false])('says whether removed ones are wanted: %p', async (includeRemoved) => {
    const s = stage([list(includeRemoved, [row('v1')])])
    expect(await readViewers(s.client, 'example-co', { includeRemoved })).toEqual([
      {
        id: 'v1',
        email: 'v1@customer.example',
        name: null,
        companyName: 'Customer',
        accessLevel: 'FULL_ACCESS',
        resourceIds: null,
        expirationDate: null,
        customerTrustAccountId: undefined,
        isNdaRequired: null
      }
    ])
    s.done()
  })

  const whole = {
    name: 'Bea Buyer',
    companyName: 'Customer',
    resourceIds: ['soc2'],
    expirationDate: '2027-01-31T00:00:00.000Z',
    customerTrustAccountId: 'c-1'
  }
  test.each([
    [whole, whole],
    [{ ndaInfo: { provider: 'ONE_CLICK' } }, { isNdaRequired: null }],
    [{ ndaInfo: { provider: 'ONE_CLICK' }, isNdaRequired: false }, { isNdaRequired: false }],
    [{ isNdaRequired: true }, { isNdaRequired: true }]
  ])('keeps what the answer says of one: %j', async (more, kept) => {
    const { client } = stage([listed(row('v1', more))])
    expect(await readViewers(client, 'example-co', NOW)).toMatchObject([kept])
  })

  const WHERE = 'it is the last part of its address in Vanta, …/trust/<slugId>.'
  test.each([
    [404, ` Check the Trust Center's slugId "${'x'.repeat(100)}": ${WHERE}`],
    [400, '']
  ])('answered with %d blames the slugId for nothing but a 404', async (status, remedy) => {
    const path = `/v1/trust-centers/${'x'.repeat(150)}/viewers?pageSize=100&includeRemoved=false`
    const { client } = stage([{ path, status, body: { message: 'No' } }])
    const { message } = Object(await failureOf(readViewers(client, 'x'.repeat(150), NOW)))
    expect(message.endsWith(`answered ${status}: No.${remedy}`)).toBe(true)
  })

  test('encodes the slugId', async () => {
    const path = '/v1/trust-centers/a%2Fb%3F/viewers?pageSize=100&includeRemoved=false'
    const { client } = stage([page(path, [])])
    expect(await readViewers(client, 'a/b?', NOW)).toEqual([])
  })
})

describe('updating a viewer', () => {
  const change = { expirationDate: null }
  const other = { body: row('v1', { expirationDate: '2027-01-31T00:00:00.000Z' }) }
  const seen = (more: Partial<Step>): Step => ({ method: 'GET', path: `${VIEWERS}/v1`, ...more })
  const updating = async (steps: readonly Step[], body: object = change) =>
    read(await updateViewer(stage(steps).client, 'example-co', 'v1', { ...body }))

  test('sends what differs, also after a lost connection', async () => {
    const s = stage([lost(`${VIEWERS}/v1`, 'PATCH'), patch({ body: row('v1') })])
    expect(await updateViewer(s.client, 'example-co', 'v1', change)).toEqual(DONE)
    expect(s.sent.at(-1)?.body).toEqual(change)
  })

  test.each([400, 404])('has failed with a %d, unless it is as wanted', async (status) => {
    const message = expect.stringContaining(`answered ${status}: No.`)
    const answered = patch({ status, body: { message: 'No' } })
    expect(await updating([answered, seen(other)])).toEqual(failing(message))
    expect(await updating([answered, seen({ body: row('v1') })])).toEqual(DONE)
  })

  test('that Vanta forbids is not looked at', async () => {
    const s = stage([patch({ status: 403 })])
    expect(await updateViewer(s.client, 'example-co', 'v1', change)).toMatchObject({ uncertain: false })
    expect(s.requests()).toBe(2)
  })

  const IN_DOUBT = doubtful(
    'Failed to update a viewer: PATCH /v1/trust-centers/example-co/viewers/v1 answered, but not with the viewer that was sent. It is unknown whether Vanta carried it out. Look at it in Vanta, and run again.'
  )
  test.each<[string, Partial<Step>, object]>([
    ['is as wanted', { body: row('v1') }, DONE],
    ['is not as wanted', other, IN_DOUBT],
    ['cannot be seen', { status: 400 }, IN_DOUBT],
    ['is another one', { body: row('v2') }, IN_DOUBT]
  ])('is looked at where the answer leaves it open: it %s', async (_, shown, result) => {
    for (const body of [{}, row('v2')]) expect(await updating([patch({ body }), seen(shown)])).toEqual(result)
  })

  test('is looked at once where the answer contradicts it', async () => {
    const unlike = doubtful(
      'Vanta accepted the change, but shows different values for expirationDate. Look at it in Vanta.'
    )
    expect(await updating([patch(other), seen({ body: row('v1') })])).toEqual(DONE)
    expect(await updating([patch(other), seen(other)])).toEqual(unlike)
    expect(await updating([patch(other), seen({ status: 404 })])).toEqual(unlike)
  })

  const sent = {
    accessLevel: 'PARTIAL_ACCESS',
    resourceIds: ['b', 'a'],
    expirationDate: '2027-01-31',
    customerTrustAccountId: 'c',
    isNdaRequired: true
  }
  const right = { ...sent, resourceIds: ['a', 'b'], expirationDate: '2027-01-31T00:00:00.000Z' }
  test.each([
    [right, ''],
    [{ ...right, customerTrustAccountId: undefined, isNdaRequired: undefined }, ''],
    [{}, 'accessLevel, resourceIds, expirationDate'],
    [
      { ...right, customerTrustAccountId: null, isNdaRequired: false },
      'customerTrustAccountId, isNdaRequired'
    ]
  ])('compares every field that was sent with %j', async (shown, fields) => {
    const shows = { body: row('v1', shown) }
    expect(await updating([patch(shows), seen(shows)], sent)).toEqual(
      fields === '' ? DONE : doubtful(expect.stringContaining(`different values for ${fields}.`))
    )
  })
})

describe('inviting a viewer', () => {
  const invitation = {
    email: 'V1@customer.example',
    name: 'V',
    companyName: 'C',
    isNdaRequired: true,
    accessLevel: 'FULL_ACCESS'
  }
  const inviting = async (steps: readonly Step[]) => {
    const s = stage(steps)
    const result = read(await inviteViewer(s.client, 'example-co', invitation.email, invitation))
    expect(s.requests()).toBe(1 + steps.length)
    return { result, posts: s.sent.filter(({ method, path }) => method === 'POST' && path === VIEWERS) }
  }
  const partial = row('v1', { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] })

  test('sends it once', async () => {
    const { result, posts } = await inviting([look(), post({ body: row('v1') })])
    expect(result).toEqual(DONE)
    expect(posts).toMatchObject([{ body: invitation }])
  })

  const HELD_BACK = failing(
    'The invitation was held back: somebody else invited V1@customer.example in the meantime. Run again to see what is left to do.'
  )
  test.each([
    ['as wanted: done', [row('v1')], DONE],
    ['with other access: left to the next run', [partial], HELD_BACK],
    ['and removed again: left to the next run', [], HELD_BACK]
  ])('does not go to somebody who was invited meanwhile, %s', async (_, now, result) => {
    expect(await inviting([look(row('v1')), listed(...now)])).toEqual({ result, posts: [] })
  })

  test('leaves right after a look, also after a wait, and not after a third', async () => {
    const wait = post({ status: 429, headers: { 'retry-after': '2' } })
    const went = await inviting([look(), wait, look(), post({ body: row('v1') })])
    expect(went.result).toEqual(DONE)
    const held = await inviting([look(), wait, look(), wait, listed()])
    expect(held.result).toEqual(
      failing(
        'The invitation was held back: the list of viewers was out of date twice before it could be sent. Run again later.'
      )
    )
    expect(held.posts).toHaveLength(2)
  })

  test('is looked for where the answer shows other values', async () => {
    const answered = [look(), post({ body: partial })]
    expect((await inviting([...answered, listed(row('v1'))])).result).toEqual(DONE)
    for (const shows of [listed(partial), listed(), { ...listed(), status: 400 }])
      expect((await inviting([...answered, shows])).result).toEqual(
        doubtful(
          'Vanta accepted the change, but shows different values for accessLevel. Look at it in Vanta.'
        )
      )
  })

  const IN_DOUBT = doubtful(
    expect.stringMatching(
      /^Failed to invite a viewer: POST .* It is unknown whether the invitation was sent\. Look at/
    )
  )
  test.each<[string, Step]>([
    ['a lost connection', lost(VIEWERS, 'POST')],
    ['a 503', post({ status: 503 })],
    ['an empty answer', post({ body: '' })],
    ['an answer cut short', post({ body: '{"id":"v' })],
    ['an answer about somebody else', post({ body: row('v9') })]
  ])('after %s is done where the viewer is listed, else in doubt, and not repeated', async (_, step) => {
    expect((await inviting([look(), step, listed(row('v0'), row('v1'))])).result).toEqual(DONE)
    expect((await inviting([look(), step, listed(row('v0'))])).result).toEqual(IN_DOUBT)
    const unreadable = { ...listed(), status: 400 }
    expect((await inviting([look(), step, unreadable])).result).toEqual(IN_DOUBT)
  })

  test.each([400, 409, 422])(
    'that Vanta turns down with %d has failed without doubt, unless the viewer is as wanted',
    async (status) => {
      const answered = [look(), post({ status, body: { message: 'No' } })]
      expect((await inviting([...answered, listed()])).result).toEqual(
        failing(expect.stringContaining(`answered ${status}: No.`))
      )
      expect((await inviting([...answered, listed(row('v1'))])).result).toEqual(DONE)
    }
  )

  test('that Vanta forbids is not looked for', async () => {
    const { result } = await inviting([look(), post({ status: 403, body: { message: 'No' } })])
    expect(result).toEqual(failing(expect.stringContaining('answered 403: No.')))
  })
})

test.each([
  { resourceIds: [] },
  { accessLevel: 'PARTIAL_ACCESS' },
  { accessLevel: 'PARTIAL_ACCESS', resourceIds: [] }
])('an access without resources, which could open all of them, is never sent: %j', async (fields) => {
  const client = answering(() => Promise.reject(new Error('It was sent.')))
  const why = 'An access without resources, which could open all of them, was not sent.'
  await expect(updateViewer(client, 'example-co', 'v1', fields)).rejects.toThrow(why)
  await expect(inviteViewer(client, 'example-co', 'v1@customer.example', fields)).rejects.toThrow(why)
})

test('a mistake of this program is not taken for an answer of Vanta', async () => {
  const mistake = new TypeError('a mistake')
  const client = answering(() => Promise.reject(mistake))
  await expect(updateViewer(client, 'example-co', 'v1', {})).rejects.toBe(mistake)
  await expect(inviteViewer(client, 'example-co', 'v1@customer.example', {})).rejects.toBe(mistake)
  await expect(readViewers(client, 'example-co', NOW)).rejects.toBe(mistake)
})

test('a mistake while looking for an invitation in doubt is not passed over', async () => {
  const mistake = new TypeError('a mistake')
  const lostOne = new VantaError('lost', say`Lost.`, { uncertain: true })
  const client = answering(({ method }) => Promise.reject(method === 'POST' ? lostOne : mistake))
  await expect(inviteViewer(client, 'example-co', 'v1@customer.example', {})).rejects.toBe(mistake)
})

test('a change that ends as every other would is no failed item, but ends the writing', async () => {
  const refused = { status: 401 }
  const body = { email: 'v1@customer.example', accessLevel: 'FULL_ACCESS' }
  const update = stage([patch(refused), token('vat_2'), patch(refused)])
  await expect(updateViewer(update.client, 'example-co', 'v1', body)).rejects.toMatchObject({
    kind: 'access'
  })
  const invite = stage([look(), post(refused), token('vat_2'), look(), post(refused)])
  await expect(inviteViewer(invite.client, 'example-co', body.email, body)).rejects.toMatchObject({
    kind: 'access'
  })
})
