// The sandbox's Trust Centers: what a viewer looks like, who may see what, and every invitation counted.
import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../sandbox/state.ts'
import { ask, open, pageOf, type Reply } from './asking.ts'

const VIEWERS = '/v1/trust-centers/example-co/viewers'

const INVITATION = {
  email: 'new@customer.example',
  name: 'New Buyer',
  companyName: 'Customer, Inc.',
  isNdaRequired: true,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['soc2-report']
}

const start = () =>
  open('manage', {
    seed: {
      trustCenters: {
        'example-co': {
          resources: ['soc2-report', 'pentest-summary'],
          viewers: [
            { email: 'full@customer.example', name: 'Full' },
            {
              email: 'part@customer.example',
              resourceIds: ['soc2-report'],
              expirationDate: '2027-01-31T00:00:00.000Z',
              customerTrustAccountId: 'cta-1'
            },
            { email: 'gone@customer.example', removed: true }
          ]
        }
      }
    }
  })
type Sandbox = ReturnType<typeof start>['sandbox']

function viewer(sandbox: Sandbox, email: string): Viewer {
  const found = sandbox.state.trustCenters['example-co']?.viewers.find((entry) => entry.email === email)
  if (found === undefined) throw new Error(`no viewer ${email}`)
  return found
}

function emails(sandbox: Sandbox, token: string, query: string): string[] {
  const reply = ask(sandbox, 'GET', VIEWERS + query, { token })
  return pageOf(reply).data.map((entry) => String(entry['email']))
}

function invite(sandbox: Sandbox, token: string, change: Record<string, unknown> = {}): Reply {
  return ask(sandbox, 'POST', VIEWERS, { token, body: { ...INVITATION, ...change } })
}

function patch(sandbox: Sandbox, token: string, email: string, body: unknown): Reply {
  return ask(sandbox, 'PATCH', `${VIEWERS}/${viewer(sandbox, email).id}`, { token, body })
}

describe('the list of viewers', () => {
  test('holds removed ones unless told otherwise, and does not say which they are', () => {
    const { sandbox, token } = start()
    const all = ['full@customer.example', 'part@customer.example', 'gone@customer.example']
    expect(emails(sandbox, token, '')).toEqual(all)
    expect(emails(sandbox, token, '?includeRemoved=true')).toEqual(all)
    expect(emails(sandbox, token, '?includeRemoved=false')).toEqual(all.slice(0, 2))
    const reply = ask(sandbox, 'GET', VIEWERS, { token })
    expect(reply.text).not.toMatch(/"(removed|isNdaRequired)"/)
  })

  test('shows a viewer in Vanta’s shape', () => {
    const { sandbox, token } = start()
    const { id } = viewer(sandbox, 'part@customer.example')
    expect(ask(sandbox, 'GET', `${VIEWERS}/${id}`, { token }).body).toEqual({
      id,
      email: 'part@customer.example',
      name: null,
      companyName: null,
      resourceIds: ['soc2-report'],
      accessLevel: 'PARTIAL_ACCESS',
      ndaInfo: null,
      externalServiceAssociations: null,
      creationDate: expect.any(String),
      updatedDate: expect.any(String),
      expirationDate: '2027-01-31T00:00:00.000Z',
      addedByUser: null,
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
    const { sandbox, token } = start()
    expect(ask(sandbox, 'GET', path, { token }).status).toBe(status)
  })
})

describe('an invitation', () => {
  test('makes a viewer and sends one e-mail', () => {
    const { sandbox, token } = start()
    const reply = invite(sandbox, token, { expirationDate: '2027-01-31T00:00:00+01:00' })
    expect([reply.status, reply.body]).toEqual([
      200,
      expect.objectContaining({
        email: 'new@customer.example',
        accessLevel: 'PARTIAL_ACCESS',
        resourceIds: ['soc2-report'],
        expirationDate: '2027-01-30T23:00:00.000Z'
      })
    ])
    expect(sandbox.state.invitations).toEqual({ 'new@customer.example': 1 })
    expect(viewer(sandbox, 'new@customer.example').isNdaRequired).toBe(true)
  })

  test('of an address that is a viewer, in whatever case, is a 409 and sends nothing', () => {
    const { sandbox, token } = start()
    invite(sandbox, token)
    const reply = invite(sandbox, token, { email: 'New@Customer.Example' })
    expect([reply.status, reply.body]).toEqual([409, { message: expect.any(String) }])
    expect(sandbox.state.invitations).toEqual({ 'new@customer.example': 1 })
  })

  test('sent again sends a second e-mail where told that Vanta is like that', () => {
    const { sandbox, token } = start()
    sandbox.state.forms.duplicateInvites = true
    invite(sandbox, token)
    expect(invite(sandbox, token).status).toBe(200)
    expect(sandbox.state.invitations).toEqual({ 'new@customer.example': 2 })
    expect(sandbox.state.trustCenters['example-co']?.viewers).toHaveLength(5)
  })

  test('of someone who was removed makes a new viewer', () => {
    const { sandbox, token } = start()
    expect(invite(sandbox, token, { email: 'gone@customer.example' }).status).toBe(200)
    expect(sandbox.state.invitations).toEqual({ 'gone@customer.example': 1 })
  })

  test.each(['email', 'name', 'companyName', 'isNdaRequired', 'accessLevel'])(
    'is refused without %s',
    (field) => {
      const { sandbox, token } = start()
      const body = Object.fromEntries(Object.entries(INVITATION).filter(([key]) => key !== field))
      const reply = ask(sandbox, 'POST', VIEWERS, { token, body })
      expect([reply.status, reply.body]).toEqual([
        400,
        { message: 'Validation error', errors: { [`body.${field}`]: { message: `'${field}' is required` } } }
      ])
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
    const { sandbox, token } = start()
    expect(invite(sandbox, token, change).status).toBe(400)
    expect(sandbox.state.invitations).toEqual({})
    expect(sandbox.state.trustCenters['example-co']?.viewers).toHaveLength(3)
  })
})

describe('a change of a viewer', () => {
  test('changes what it names and nothing else', () => {
    const { sandbox, token } = start()
    const before = { ...viewer(sandbox, 'part@customer.example') }
    const reply = patch(sandbox, token, before.email, { expirationDate: null })
    expect([reply.status, reply.body]).toEqual([200, expect.objectContaining({ expirationDate: null })])
    const after = viewer(sandbox, before.email)
    expect(after).toEqual({ ...before, expirationDate: null, updatedDate: after.updatedDate })
    patch(sandbox, token, before.email, { customerTrustAccountId: null, isNdaRequired: true })
    expect(viewer(sandbox, before.email)).toMatchObject({ customerTrustAccountId: null, isNdaRequired: true })
  })

  test('to partial access needs resources, in the request or from before', () => {
    const { sandbox, token } = start()
    const email = 'full@customer.example'
    const accessLevel = 'PARTIAL_ACCESS'
    expect(patch(sandbox, token, email, { accessLevel }).status).toBe(400)
    expect(patch(sandbox, token, email, { accessLevel, resourceIds: [] }).status).toBe(400)
    expect(viewer(sandbox, email)).toMatchObject({ accessLevel: 'FULL_ACCESS', resourceIds: null })
    expect(patch(sandbox, token, email, { accessLevel, resourceIds: ['pentest-summary'] }).status).toBe(200)
    expect(patch(sandbox, token, email, { accessLevel }).status).toBe(200)
    expect(viewer(sandbox, email)).toMatchObject({ accessLevel, resourceIds: ['pentest-summary'] })
    expect(patch(sandbox, token, email, { accessLevel: 'FULL_ACCESS' }).status).toBe(200)
    expect(viewer(sandbox, email)).toMatchObject({ accessLevel: 'FULL_ACCESS', resourceIds: null })
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
    const { sandbox, token } = start()
    const before = { ...viewer(sandbox, 'part@customer.example') }
    expect(patch(sandbox, token, before.email, body).status).toBe(400)
    expect(viewer(sandbox, before.email)).toEqual(before)
  })

  test('or a second removal finds nobody once the viewer is removed', () => {
    const { sandbox, token } = start()
    const path = `${VIEWERS}/${viewer(sandbox, 'full@customer.example').id}`
    const removed = ask(sandbox, 'DELETE', path, { token })
    expect([removed.status, removed.text]).toEqual([204, ''])
    expect(emails(sandbox, token, '?includeRemoved=false')).toEqual(['part@customer.example'])
    expect(patch(sandbox, token, 'full@customer.example', { isNdaRequired: true }).status).toBe(404)
    expect(ask(sandbox, 'DELETE', path, { token }).status).toBe(404)
    expect(ask(sandbox, 'GET', path, { token }).status).toBe(200)
  })
})
