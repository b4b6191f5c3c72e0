// Dates and date-times as instants in UTC, never as text and never in the zone of the machine: strict on the users
// file, lenient on what Vanta lists.

const form = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)([Zz]|[+-]\d{2}:\d{2})?)?$/

/** The same form with a zone, for editors; JSON Schema has no groups to name what is wrong. */
export const timePattern =
  String.raw`^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))` +
  String.raw`(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$`

/** What is no day in the calendar is not a time, or another day. */
const isDay = (date: string): boolean => {
  const instant = Date.parse(`${date}T00:00:00.000Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
}

export type Instant = Readonly<{ iso: string } | { problem: string }>

/**
 * Reads a date (`2026-01-31`, midnight UTC at its start) or an RFC 3339 date-time with a zone, to the
 * millisecond (further digits are cut off). The problem is worded to follow the field and its value.
 */
export const parseTime = (text: string): Instant => {
  const match = form.exec(text)
  if (match === null) {
    return {
      problem: 'is not a time: write a date such as 2026-01-31, or a date-time such as 2026-01-31T09:30:00Z'
    }
  }
  const [, date = '', hour, minute, second, zone] = match
  if (!isDay(date)) return { problem: 'is not a day in the calendar: correct the date' }
  if (hour === undefined) return { iso: `${date}T00:00:00.000Z` }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second?.slice(0, 2)) > 59) {
    return { problem: 'is not a time of day: correct the hours, minutes or seconds' }
  }
  if (zone === undefined) return { problem: 'has no time zone: add Z for UTC, or an offset such as +01:00' }
  if (Number(zone.slice(1, 3)) > 23 || Number(zone.slice(4)) > 59) {
    return {
      problem: 'has an offset from UTC that does not exist: correct it, or write the time in UTC with Z'
    }
  }
  const instant = new Date(`${date}T${hour}:${minute}:${second}${zone}`)
  if (instant.getUTCFullYear() < 0 || instant.getUTCFullYear() > 9999) {
    return { problem: 'is out of range in UTC: correct the year' }
  }
  return { iso: instant.toISOString() }
}

const isoForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Milliseconds since 1970 of an ISO 8601 date or date-time; undefined for anything else. What names no zone is UTC,
 * as everywhere in Vanta's API: read in the machine's zone, it would be another instant on another runner.
 */
export const instantOf = (text: string): number | undefined => {
  const match = isoForm.exec(text.trim().toUpperCase())
  if (match === null) return undefined
  const [, date = '', time = '00:00', zone = 'Z'] = match
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const instant = Date.parse(`${date}T${time}${offset}`)
  return Number.isNaN(instant) ? undefined : instant
}
