// The published schema of the report, in which a sentence is plain text.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { reportJsonSchema } from '../../src/report/shape.ts'

// Strict mode rejects what a validator could ignore.
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportJsonSchema())

/** What a report file violates. */
export const violations = (report: unknown): unknown => (validate(report) ? [] : validate.errors)
