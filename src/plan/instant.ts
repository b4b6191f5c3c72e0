// Times as Vanta and the files write them, compared as instants: never as text, and never in the zone of the machine.

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Milliseconds since 1970 of an ISO 8601 date or date-time; undefined for anything else. What names no zone is UTC,
 * as everywhere in Vanta's API: read in the machine's zone, it would be another instant on another runner.
 */
export const instantOf = (text: string): number | undefined => {
  const match = FORM.exec(text.trim().toUpperCase())
  if (match === null) return undefined
  const [, date = '', time = '00:00', zone = 'Z'] = match
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const instant = Date.parse(`${date}T${time}${offset}`)
  return Number.isNaN(instant) ? undefined : instant
}
