import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { leaves } from '../../src/kinds/leaf.ts'
import { reportJson } from '../../src/report/json.ts'
import { report as shape, reportJsonSchema } from '../../src/report/shape.ts'
import { misfitOf } from '../support/report.ts'
import { change, failed, field, viewer, withChanges } from './reports.ts'

const EVERY_TYPE = withChanges([
  change('accounts.updated', {
    fields: [
      field('mfaMethods', ['SMS'], []),
      field('mfaEnabled', true, null),
      field('customProperties', { a: [1, { b: null }] }, null, true)
    ],
    flags: [
      { code: 'deleted-earlier', at: '2026-01-01T00:00:00Z' },
      { code: 'employed', status: 'UPCOMING', at: '2027-01-01T00:00:00Z' },
      { code: 'protected' }
    ]
  }),
  viewer('viewers.invited', { flags: [{ code: 'widens' }] })
])

describe('the report for auditors', () => {
  test('follows the published schema with values of every JSON type', () => {
    expect(misfitOf(JSON.parse(reportJson(EVERY_TYPE)))).toBeUndefined()
  })

  test('has what an audit asks for: commit, actor, digest, guards with numbers, results with messages', () => {
    const given = withChanges([change('accounts.removed', { result: failed('Vanta: no') })])
    expect(JSON.parse(reportJson(given))).toMatchObject({
      version: 2,
      run: { commit: given.run.commit, actor: 'octocat', pullRequest: 42 },
      planDigest: given.planDigest,
      guards: [{ name: 'users-listed', passed: true, summary: '84 users', refusals: [] }, {}],
      changes: [
        {
          act: 'accounts.removed',
          subject: { id: 'u-1003' },
          result: { status: 'failed', message: 'Vanta: no', uncertain: false }
        }
      ]
    })
  })

  test('says what every text is, so that redaction knows what to do with it', () => {
    const silent: string[] = []
    const walk = (schema: z.core.$ZodType, path: string): void => {
      if (leaves.get(schema) !== undefined) return
      if (schema instanceof z.ZodMiniNullable) walk(schema.def.innerType, path)
      else if (schema instanceof z.ZodMiniArray) walk(schema.def.element, `${path}[]`)
      else if (schema instanceof z.ZodMiniDiscriminatedUnion)
        for (const option of schema.def.options) walk(option, path)
      else if (schema instanceof z.ZodMiniObject)
        for (const [key, inner] of Object.entries(schema.def.shape)) walk(inner, `${path}.${key}`)
      else if (
        !(schema instanceof z.ZodMiniEnum) &&
        !(schema instanceof z.ZodMiniLiteral) &&
        !(schema instanceof z.ZodMiniBoolean) &&
        !(schema instanceof z.ZodMiniNumber)
      )
        silent.push(path)
    }
    walk(shape, 'report')
    expect(silent).toEqual([])
  })

  test('the schema in the repository is the one of this code', () => {
    const file = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(file)).toEqual(reportJsonSchema())
  })
})
