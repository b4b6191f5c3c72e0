// The report for auditors: the value itself as JSON of a published, versioned shape, its sentences as plain text.
import { isText, plain } from '../say.ts'
import type { Report } from './shape.ts'

/** Raised when a key goes, or changes its meaning. A new key does not raise it. */
export const REPORT_VERSION = 2

/** Where the schema of this version is published. */
export const REPORT_SCHEMA_URL =
  'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/report.schema.json'

/** The JSON report's text, ending in a newline. */
export const reportJson = (report: Report): string =>
  `${JSON.stringify(report, (_key, value: unknown) => (isText(value) ? plain(value) : value), 2)}\n`
