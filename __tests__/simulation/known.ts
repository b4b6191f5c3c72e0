// Violations that are known and not yet fixed, by kind. The search passes them over; the case of each has to show it
// still, so that an entry leaves with the fix.

type Known = Readonly<{
  since: string
  because: string
  /** The file in corpus/ that shows it. */
  case: string
}>

export const KNOWN: Readonly<Record<string, Known>> = {}
