// The sandbox's Trust Centers: what a viewer looks like, who may see what, and every invitation counted.
import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../sandbox/state.ts'
import { open, pageOf, type Reply } from './asking.ts'

const VIEWERS = '/v1/trust-centers/example-co/viewers'
const FULL = 'full@customer.example'
const PART = 'part@customer.example'
const GONE = 'gone@customer.example'
const NEW = 'new@customer.example'

const INVITATION = {
  email: NEW,
  name: 'New Buyer',
  companyName: 'Customer, Inc.',
  isNdaRequired: true,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['soc2-report']
}

const start = () => {
  const { sandbox, send } = open('manage', {
    seed: {
      trustCenters: {
        'example-co': {
          resources: ['soc2-report', 'pentest-summary'],
          viewers: [
            { email: FULL, name: 'Full' },
            {
              email: PART,
              resourceIds: ['soc2-report'],
              expirationDate: '2027-01-31T00:00:00.000Z',
              customerTrustAccountId: 'cta-1'
            },
            { email: GONE, removed: true }
          ]
        }
      }
    }
  })
  const all = (): readonly Viewer[] => sandbox.state.trustCenters['example-co']?.viewers ?? []
  const viewer = (email: string): Viewer => {
    const found = all().find((entry) => entry.email === email)
    if (found === undefined) throw new Error(`no viewer ${email}`)
    return found
  }
  return {
    sandbox,
    send,
    all,
    viewer,
    listed: (query: string) => pageOf(send('GET', VIEWERS + query)).data.map(({ email }) => email),
    invite: (change: object = {}): Reply => send('POST', VIEWERS, { ...INVITATION, ...change }),
    patch: (email: string, body: unknown): Reply => send('PATCH', `${VIEWERS}/${viewer(email).id}`, body)
  }
}

describe('the list of viewers', () => {
  test('holds removed ones unless told otherwise, and does not say which they are', () => {
    const { listed, send } = start()
    expect(listed('')).toEqual([FULL, PART, GONE])
    expect(listed('?includeRemoved=true')).toEqual([FULL, PART, GONE])
    expect(listed('?includeRemoved=false')).toEqual([FULL, PART])
    expect(send('GET', VIEWERS).text).not.toMatch(/"(removed|isNdaRequired)"/)
  })

  test('shows what a viewer may see, and until when', () => {
    const { send, viewer } = start()
    const { id } = viewer(PART)
    expect(send('GET', `${VIEWERS}/${id}`).body).toMatchObject({
      id,
      email: PART,
      name: null,
      resourceIds: ['soc2-report'],
      accessLevel: 'PARTIAL_ACCESS',
      expirationDate: '2027-01-31T00:00:00.000Z',
      customerTrustAccountId: 'cta-1'
    })
  })

  test.each([
    ['/v1/trust-centers/none/viewers', 404],
    ['/v1/trust-centers/constructor/viewers', 404],
    [`${VIEWERS}/none`, 404],
    [`${VIEWERS}?includeRemoved=perhaps`, 400],
    [`${VIEWERS}?pageSize=500`, 400],
    ['/v1/trust-centers', 404]
  ])('is refused for GET %s with %d', (path, status) => {
    expect(start().send('GET', path).status).toBe(status)
  })
})

describe('an invitation', () => {
  test('makes a viewer and sends one e-mail', () => {
    const { sandbox, invite, viewer } = start()
    expect(invite({ expirationDate: '2027-01-31T00:00:00+01:00' })).toMatchObject({
      status: 200,
      body: {
        email: NEW,
        accessLevel: 'PARTIAL_ACCESS',
        resourceIds: ['soc2-report'],
        expirationDate: '2027-01-30T23:00:00.000Z'
      }
    })
    expect(sandbox.state.invitations).toEqual({ [NEW]: 1 })
    expect(viewer(NEW).isNdaRequired).toBe(true)
  })

  test('of an address that is a viewer, in whatever case, is a 409 and sends nothing', () => {
    const { sandbox, invite } = start()
    invite()
    const again = invite({ email: 'New@Customer.Example' })
    expect(again).toMatchObject({ status: 409, body: { message: expect.any(String) } })
    expect(sandbox.state.invitations).toEqual({ [NEW]: 1 })
  })

  test('sent again sends a second e-mail if duplicateInvites is on', () => {
    const { sandbox, invite, all } = start()
    sandbox.state.forms.duplicateInvites = true
    invite()
    expect(invite().status).toBe(200)
    expect(sandbox.state.invitations).toEqual({ [NEW]: 2 })
    expect(all()).toHaveLength(5)
  })

  test('of someone who was removed makes a new viewer', () => {
    const { sandbox, invite } = start()
    expect(invite({ email: GONE }).status).toBe(200)
    expect(sandbox.state.invitations).toEqual({ [GONE]: 1 })
  })

  test.each(['email', 'name', 'companyName', 'isNdaRequired', 'accessLevel'])(
    'is refused without %s',
    (field) => {
      expect(start().invite({ [field]: undefined })).toMatchObject({
        status: 400,
        body: {
          message: 'Validation error',
          errors: { [`body.${field}`]: { message: `'${field}' is required` } }
        }
      })
    }
  )

  test.each([
    [{ email: 'nobody' }],
    [{ email: '' }],
    [{ name: '' }],
    [{ companyName: 7 }],
    [{ isNdaRequired: 'yes' }],
    [{ accessLevel: 'SOME_ACCESS' }],
    [{ resourceIds: [] }],
    [{ resourceIds: undefined }],
    [{ resourceIds: ['unknown'] }],
    [{ resourceIds: 'soc2-report' }],
    [{ accessLevel: 'FULL_ACCESS' }],
    [{ expirationDate: '2027-01-31' }],
    [{ expirationDate: null }],
    [{ invite: true }]
  ])('is refused with %j, and no e-mail is sent', (change) => {
    const { sandbox, invite, all } = start()
    expect(invite(change).status).toBe(400)
    expect(sandbox.state.invitations).toEqual({})
    expect(all()).toHaveLength(3)
  })
})

describe('a change of a viewer', () => {
  test('changes what it names and nothing else', () => {
    const { patch, viewer } = start()
    const before = { ...viewer(PART) }
    expect(patch(PART, { expirationDate: null })).toMatchObject({
      status: 200,
      body: { expirationDate: null }
    })
    const { updatedDate } = viewer(PART)
    expect(viewer(PART)).toEqual({ ...before, expirationDate: null, updatedDate })
    const more = { customerTrustAccountId: null, isNdaRequired: true }
    patch(PART, more)
    expect(viewer(PART)).toMatchObject(more)
  })

  test('to partial access needs resources, in the request or from before', () => {
    const { patch, viewer } = start()
    const accessLevel = 'PARTIAL_ACCESS'
    const resourceIds = ['pentest-summary']
    expect(patch(FULL, { accessLevel }).status).toBe(400)
    expect(patch(FULL, { accessLevel, resourceIds: [] }).status).toBe(400)
    expect(viewer(FULL)).toMatchObject({ accessLevel: 'FULL_ACCESS', resourceIds: null })
    expect(patch(FULL, { accessLevel, resourceIds }).status).toBe(200)
    expect(patch(FULL, { accessLevel }).status).toBe(200)
    expect(viewer(FULL)).toMatchObject({ accessLevel, resourceIds })
  })

  test.each([
    [{ name: 'Other' }],
    [{ email: 'other@customer.example' }],
    [{ companyName: 'Other' }],
    [{ removed: true }],
    [{ expirationDate: '2027-01-31' }],
    [{ isNdaRequired: null }],
    [{ accessLevel: null }],
    [{ resourceIds: null }],
    [{ resourceIds: [] }],
    [{ resourceIds: ['unknown'] }],
    [{ customerTrustAccountId: '' }],
    [[]]
  ])('is refused as %j', (body) => {
    const { patch, viewer } = start()
    const before = { ...viewer(PART) }
    expect(patch(PART, body).status).toBe(400)
    expect(viewer(PART)).toEqual(before)
  })

  test('is a 404 once the viewer is removed, as is a second removal', () => {
    const { listed, patch, send, viewer } = start()
    const path = `${VIEWERS}/${viewer(FULL).id}`
    expect(send('DELETE', path)).toMatchObject({ status: 204, text: '' })
    expect(listed('?includeRemoved=false')).toEqual([PART])
    expect(patch(FULL, { isNdaRequired: true }).status).toBe(404)
    expect(send('DELETE', path).status).toBe(404)
    expect(send('GET', path).status).toBe(200)
  })
})
