// What changes, as sections in the order of what hurts most: whatever is taken away from somebody, what a reviewer
// should look at twice, then the rest. A row costs a line; the whole of a change stands in the JSON report.
import { changedAccounts, lostAccounts } from './account-sections.ts'
import {
  changedViewers,
  endingViewers,
  groupSections,
  offboardedPeople,
  pendingPeople
} from './people-sections.ts'
import type { Report } from './report.ts'
import type { Section } from './section.ts'

/** Every change of the report: no addition comes before a removal. Sections without rows are left out. */
export const changeSections = (report: Report): readonly Section[] => [
  ...lostAccounts(report),
  ...groupSections(report, 'removed'),
  ...endingViewers(report),
  ...offboardedPeople(report),
  ...changedAccounts(report),
  ...groupSections(report, 'added'),
  ...changedViewers(report),
  ...pendingPeople(report)
]
