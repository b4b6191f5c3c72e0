import { describe, expect, test } from '@jest/globals'
import { VantaError } from '../../src/vanta/error.ts'
import { inviteViewer, readViewers, updateViewer } from '../../src/kinds/viewers/vanta.ts'
import { answering, failureOf, lost, page, stage, type Step, token } from './stage.ts'
import { say } from '../../src/say.ts'
import { read } from '../support/texts.ts'

const VIEWERS = '/v1/trust-centers/example-co/viewers'
const listed = (includeRemoved: boolean): string => `${VIEWERS}?pageSize=100&includeRemoved=${includeRemoved}`
const row = (id: string, more: object = {}): object => ({
  id,
  email: `${id}@customer.example`,
  name: null,
  companyName: 'Customer',
  resourceIds: null,
  accessLevel: 'FULL_ACCESS',
  ndaInfo: null,
  externalServiceAssociations: null,
  creationDate: '2020-01-01T00:00:00.000Z',
  updatedDate: '2020-01-01T00:00:00.000Z',
  expirationDate: null,
  addedByUser: null,
  ...more
})

const patch = (more: Partial<Step>): Step => ({ method: 'PATCH', path: `${VIEWERS}/v1`, ...more })
const post = (more: Partial<Step>): Step => ({ method: 'POST', path: VIEWERS, ...more })
/** The look at everybody who is or was a viewer, which comes before an invitation leaves. */
const look = (...rows: readonly object[]): Step => page(listed(true), rows)
const posts = (sent: readonly { method: string; path: string }[]): number =>
  sent.filter(({ method, path }) => method === 'POST' && path === VIEWERS).length

describe('reading viewers', () => {
  test.each([true, false])('says whether removed ones are wanted: %p', async (includeRemoved) => {
    const s = stage([token(), page(listed(includeRemoved), [row('v1')])])
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
        ndaRequired: null
      }
    ])
    s.done()
  })

  test.each([
    [{ ndaInfo: { provider: 'ONE_CLICK' } }, null],
    [{ ndaInfo: null }, null],
    [{ ndaInfo: { provider: 'ONE_CLICK' }, isNdaRequired: false }, false],
    [{ isNdaRequired: true }, true]
  ])('sees of %j that an NDA is required: %p', async (more, ndaRequired) => {
    const s = stage([token(), page(listed(false), [row('v1', more)])])
    expect((await readViewers(s.client, 'example-co', { includeRemoved: false }))[0]).toMatchObject({
      ndaRequired
    })
  })

  test('keeps what the answer says of one', async () => {
    const whole = {
      name: 'Bea Buyer',
      companyName: 'Customer',
      resourceIds: ['soc2'],
      expirationDate: '2027-01-31T00:00:00.000Z',
      customerTrustAccountId: 'c-1'
    }
    const s = stage([token(), page(listed(false), [row('v1', whole)])])
    expect(await readViewers(s.client, 'example-co', { includeRemoved: false })).toMatchObject([whole])
  })

  test('shortens a long slugId, and blames it for nothing but a 404', async () => {
    const slugId = 'x'.repeat(150)
    const path = `/v1/trust-centers/${slugId}/viewers?pageSize=100&includeRemoved=false`
    const failing = (status: number) =>
      readViewers(stage([token(), { path, status, body: { message: 'No' } }]).client, slugId, {
        includeRemoved: false
      })
    await expect(failing(404)).rejects.toThrow(
      `answered 404: No. Check the Trust Center's slugId "${'x'.repeat(100)}": it is the last part of its address in Vanta, …/trust/<slugId>.`
    )
    await expect(failing(400)).rejects.toThrow(/answered 400: No\.$/)
  })

  test('encodes the slugId', async () => {
    const s = stage([
      token(),
      page('/v1/trust-centers/a%2Fb%3F/viewers?pageSize=100&includeRemoved=false', [])
    ])
    expect(await readViewers(s.client, 'a/b?', { includeRemoved: false })).toEqual([])
  })
})

describe('updating a viewer', () => {
  const change = { expirationDate: null }

  test('sends what differs, also after a lost connection', async () => {
    const s = stage([token(), lost(`${VIEWERS}/v1`, 'PATCH'), patch({ body: row('v1') })])
    expect(await updateViewer(s.client, 'example-co', 'v1', change)).toEqual({ id: 'v1', ok: true })
    expect(s.sent.at(-1)?.body).toEqual(change)
  })

  test.each([
    [{ status: 400, body: { message: 'Unknown resource' } }, 'answered 400: Unknown resource.'],
    [{ status: 404, body: { message: 'Gone' } }, 'answered 404: Gone.']
  ])('has failed with %j', async (more, message) => {
    const s = stage([token(), patch(more)])
    expect(read(await updateViewer(s.client, 'example-co', 'v1', change))).toEqual({
      id: 'v1',
      ok: false,
      message: expect.stringContaining(message)
    })
  })

  const PATCHED =
    'Failed to update a viewer: PATCH /v1/trust-centers/example-co/viewers/v1 answered, but not with the viewer that was sent.'
  const seen = (more: Partial<Step>): Step => ({ method: 'GET', path: `${VIEWERS}/v1`, ...more })
  test.each<[string, Partial<Step>, object]>([
    ['is as wanted', { body: row('v1') }, { id: 'v1', ok: true }],
    [
      'is not as wanted',
      { body: row('v1', { expirationDate: '2027-01-31T00:00:00.000Z' }) },
      { id: 'v1', ok: false, message: PATCHED, uncertain: true }
    ],
    ['cannot be seen', { status: 400 }, { id: 'v1', ok: false, message: PATCHED, uncertain: true }],
    ['is another one', { body: row('v2') }, { id: 'v1', ok: false, message: PATCHED, uncertain: true }]
  ])(
    'is looked at where the answer leaves open whether it was carried out: it %s',
    async (_, shown, result) => {
      for (const answer of [{}, row('v2')]) {
        const s = stage([token(), patch({ body: answer }), seen(shown)])
        expect(await updateViewer(s.client, 'example-co', 'v1', change)).toEqual(result)
      }
    }
  )

  test('is looked at once where the answer contradicts it', async () => {
    const other = { body: row('v1', { expirationDate: '2027-01-31T00:00:00.000Z' }) }
    const right = stage([token(), patch(other), seen({ body: row('v1') })])
    expect(await updateViewer(right.client, 'example-co', 'v1', change)).toEqual({ id: 'v1', ok: true })
    const wrong = stage([token(), patch(other), seen(other)])
    expect(await updateViewer(wrong.client, 'example-co', 'v1', change)).toEqual({
      id: 'v1',
      ok: false,
      message:
        'Vanta accepted the change, but shows different values for expirationDate. Look at it in Vanta.'
    })
  })

  test('compares every field that was sent', async () => {
    const sent = {
      accessLevel: 'PARTIAL_ACCESS',
      resourceIds: ['b', 'a'],
      expirationDate: '2027-01-31',
      customerTrustAccountId: 'c',
      isNdaRequired: true
    }
    const as = async (more: object) =>
      (
        await updateViewer(
          stage([token(), patch({ body: row('v1', more) }), seen({ body: row('v1', more) })]).client,
          'example-co',
          'v1',
          sent
        )
      ).message
    const right = { ...sent, resourceIds: ['a', 'b'], expirationDate: '2027-01-31T00:00:00.000Z' }
    expect(await as(right)).toBeUndefined()
    expect(
      await as({ ...right, customerTrustAccountId: undefined, isNdaRequired: undefined })
    ).toBeUndefined()
    expect(read(await as({}))).toContain('different values for accessLevel, resourceIds, expirationDate.')
    expect(read(await as({ ...right, customerTrustAccountId: null, isNdaRequired: false }))).toContain(
      'different values for customerTrustAccountId, isNdaRequired.'
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
  test('sends it once', async () => {
    const s = stage([token(), look(), post({ body: row('v1') })])
    expect(await inviteViewer(s.client, 'example-co', invitation)).toEqual({ id: 'v1', ok: true })
    expect(s.sent.at(-1)?.body).toEqual(invitation)
    expect(s.client.requests()).toBe(3)
  })

  test('does not go to somebody who was invited meanwhile: done where that is as wanted', async () => {
    const s = stage([token(), look(row('v1')), page(listed(false), [row('v1')])])
    expect(await inviteViewer(s.client, 'example-co', invitation)).toEqual({ id: 'v1', ok: true })
    expect(posts(s.sent)).toBe(0)
  })

  test.each([
    ['has other access', [row('v1', { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] })]],
    ['was removed again', []]
  ])(
    'does not go to somebody who was invited meanwhile and %s, which is left to the next run',
    async (_, now) => {
      const s = stage([token(), look(row('v1')), page(listed(false), now)])
      expect(await inviteViewer(s.client, 'example-co', invitation)).toEqual({
        id: invitation.email,
        ok: false,
        message:
          'The invitation was held back: somebody else invited V1@customer.example in the meantime. Run again to see what is left to do.'
      })
      expect(posts(s.sent)).toBe(0)
    }
  )

  test('leaves right after a look, also after a wait, and not after a third', async () => {
    const wait = post({ status: 429, headers: { 'retry-after': '2' } })
    const went = stage([token(), look(), wait, look(), post({ body: row('v1') })])
    expect(await inviteViewer(went.client, 'example-co', invitation)).toEqual({ id: 'v1', ok: true })
    const s = stage([token(), look(), wait, look(), wait, page(listed(false), [])])
    expect(await inviteViewer(s.client, 'example-co', invitation)).toEqual({
      id: invitation.email,
      ok: false,
      message:
        'The invitation was held back: the list of viewers was out of date twice before it could be sent. Run again later.'
    })
    expect(posts(s.sent)).toBe(2)
  })

  test('is looked for where the answer shows the viewer otherwise', async () => {
    const other = row('v1', { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] })
    const right = stage([token(), look(), post({ body: other }), page(listed(false), [row('v1')])])
    expect(await inviteViewer(right.client, 'example-co', invitation)).toEqual({ id: 'v1', ok: true })
    const wrong = stage([token(), look(), post({ body: other }), page(listed(false), [other])])
    expect(read((await inviteViewer(wrong.client, 'example-co', invitation)).message)).toBe(
      'Vanta accepted the change, but shows different values for accessLevel. Look at it in Vanta.'
    )
  })

  const uncertain: readonly (readonly [string, Step])[] = [
    ['a lost connection', lost(VIEWERS, 'POST')],
    ['a 503', post({ status: 503 })],
    ['an empty answer', post({ body: '' })],
    ['an answer cut short', post({ body: '{"id":"v' })],
    ['an answer about somebody else', post({ body: row('v9') })]
  ]
  test.each(uncertain)('after %s is done where the viewer is listed', async (_, step) => {
    const s = stage([token(), look(), step, page(listed(false), [row('v0'), row('v1')])])
    expect(await inviteViewer(s.client, 'example-co', invitation)).toEqual({ id: 'v1', ok: true })
    expect(posts(s.sent)).toBeLessThanOrEqual(1)
    s.done()
  })

  test.each(uncertain)(
    'after %s is in doubt where the viewer is not listed, and not repeated',
    async (_, step) => {
      const s = stage([token(), look(), step, page(listed(false), [row('v0')])])
      expect(read(await inviteViewer(s.client, 'example-co', invitation))).toEqual({
        id: invitation.email,
        ok: false,
        uncertain: true,
        message: expect.stringMatching(
          /^Failed to invite a viewer: POST .* It is unknown whether the invitation was sent\. Look at/
        )
      })
      expect(posts(s.sent)).toBeLessThanOrEqual(1)
      s.done()
    }
  )

  test('is in doubt where the viewers cannot be read either', async () => {
    const s = stage([token(), look(), post({ status: 500 }), { path: listed(false), status: 400 }])
    expect(read((await inviteViewer(s.client, 'example-co', invitation)).message)).toContain(
      'It is unknown whether'
    )
  })

  test.each([400, 409, 422])(
    'that Vanta turns down with %d has failed without doubt, unless the viewer is as wanted',
    async (status) => {
      const answer = post({ status, body: { message: 'No' } })
      const s = stage([token(), look(), answer, page(listed(false), [])])
      const result = await inviteViewer(s.client, 'example-co', invitation)
      expect(read(result)).toEqual({
        id: invitation.email,
        ok: false,
        message: expect.stringMatching(new RegExp(`answered ${status}: No\\.`))
      })
      const there = stage([token(), look(), answer, page(listed(false), [row('v1')])])
      expect(await inviteViewer(there.client, 'example-co', invitation)).toEqual({ id: 'v1', ok: true })
    }
  )

  test('that Vanta forbids is not looked for', async () => {
    const s = stage([token(), look(), post({ status: 403, body: { message: 'No' } })])
    expect((await inviteViewer(s.client, 'example-co', invitation)).ok).toBe(false)
    expect(s.client.requests()).toBe(3)
  })

  test('without an address is Vanta’s to turn down', async () => {
    const s = stage([
      token(),
      look(),
      post({ status: 400, body: { message: 'No address' } }),
      page(listed(false), [])
    ])
    expect(await inviteViewer(s.client, 'example-co', { name: 'V' })).toMatchObject({ id: '', ok: false })
  })
})

test('a mistake of this program is not taken for an answer of Vanta', async () => {
  const mistake = new TypeError('a mistake')
  const client = answering(() => Promise.reject(mistake))
  await expect(updateViewer(client, 'example-co', 'v1', {})).rejects.toBe(mistake)
  await expect(inviteViewer(client, 'example-co', {})).rejects.toBe(mistake)
  await expect(readViewers(client, 'example-co', { includeRemoved: false })).rejects.toBe(mistake)
})

test('a mistake while looking for an invitation in doubt is not passed over', async () => {
  const mistake = new TypeError('a mistake')
  const lostOne = new VantaError('lost', say`Lost.`, { method: 'POST', path: VIEWERS, uncertain: true })
  const client = answering(({ method }) => Promise.reject(method === 'POST' ? lostOne : mistake))
  await expect(inviteViewer(client, 'example-co', { email: 'v1@customer.example' })).rejects.toBe(mistake)
})

describe('a change that ends as every other would', () => {
  const unauthorized = { status: 401, body: { message: 'Unauthorized' } }
  const body = { email: 'v1@customer.example', accessLevel: 'FULL_ACCESS' }

  test('is no item that failed, but an error that ends the writing', async () => {
    const update = stage([token('vat_1'), patch(unauthorized), token('vat_2'), patch(unauthorized)])
    expect(await failureOf(updateViewer(update.client, 'example-co', 'v1', body))).toMatchObject({
      kind: 'access'
    })
    const invite = stage([
      token('vat_1'),
      look(),
      post(unauthorized),
      token('vat_2'),
      look(),
      post(unauthorized)
    ])
    expect(await failureOf(inviteViewer(invite.client, 'example-co', body))).toMatchObject({ kind: 'access' })
  })
})
