// Holds a report, and the population that it names, against what is published of them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')
// Strict mode turns down what a validator could ignore.
const ajv = new Ajv2020({ strict: true, allErrors: true })
const fits = ajv.compile<Reported>(JSON.parse(schema))

type Reported = Readonly<{ population: Readonly<{ sha256: string; accounts: number }> | null }>

/** What of a report does not fit its schema; undefined where all does. */
export const misfitOf = (report: unknown): string | undefined =>
  fits(report) ? undefined : ajv.errorsText(fits.errors?.slice(0, 5), { dataVar: 'report' })

/** What of a report and its population does not fit: both are there, and are the same, or there is no population. */
export const mismatchOf = (report: unknown, population: string | undefined): string | undefined => {
  if (!fits(report)) return misfitOf(report)
  const named = report.population
  if (named === null || population === undefined)
    return named === null && population === undefined
      ? undefined
      : 'only one of report and step has a population'
  const sha256 = createHash('sha256').update(population).digest('hex')
  return named.sha256 === sha256 ? undefined : 'the digest is not that of the population'
}
