// A person, changed in one respect. Nothing is changed in place, so that what was live earlier can be looked at.
import type { Person } from './state.ts'

type CustomTasks = Person['tasksSummary']['details']['completeOffboardingCustomTasks']

function withCustomTasks(person: Person, tasks: Partial<CustomTasks>): Person {
  const { tasksSummary } = person
  const { details } = tasksSummary
  const completeOffboardingCustomTasks = { ...details.completeOffboardingCustomTasks, ...tasks }
  return {
    ...person,
    tasksSummary: { ...tasksSummary, details: { ...details, completeOffboardingCustomTasks } }
  }
}

/** All custom offboarding tasks are ticked off. */
export function withTasksDone(person: Person, now: string): Person {
  const tasks = person.tasksSummary.details.completeOffboardingCustomTasks
  const done = [...tasks.completedCustomOffboardingTasks, ...tasks.incompleteCustomOffboardingTasks]
  return withCustomTasks(person, {
    completedCustomOffboardingTasks: done,
    incompleteCustomOffboardingTasks: [],
    status: 'COMPLETE',
    completionDate: now
  })
}

/** One more custom offboarding task is open. */
export function withOpenTask(person: Person, name: string): Person {
  const tasks = person.tasksSummary.details.completeOffboardingCustomTasks
  return withCustomTasks(person, {
    incompleteCustomOffboardingTasks: [...tasks.incompleteCustomOffboardingTasks, { name }],
    status: 'DUE_SOON',
    completionDate: null
  })
}

export function withOffboardingDone(person: Person, now: string): Person {
  const done = { status: 'OFFBOARDING_COMPLETE', completionDate: now, dueDate: null } as const
  return { ...person, tasksSummary: { ...person.tasksSummary, ...done } }
}

/** Somebody who leaves has an offboarding before them; somebody who is back has none. */
export function withEmployment(person: Person, status: Person['employment']['status'], now: string): Person {
  const isFormer = status === 'FORMER'
  const employment = { ...person.employment, status, endDate: isFormer ? now : null }
  const tasks = { status: isFormer ? 'OFFBOARDING_DUE_SOON' : 'COMPLETE', completionDate: null } as const
  const leaveInfo =
    status === 'ON_LEAVE' ? ({ startDate: now, endDate: null, status: 'ACTIVE' } as const) : null
  return { ...person, employment, leaveInfo, tasksSummary: { ...person.tasksSummary, ...tasks } }
}

export function joined(person: Person, groupId: string): Person {
  return { ...person, groupIds: [...person.groupIds, groupId] }
}

export function left(person: Person, groupId: string): Person {
  return { ...person, groupIds: person.groupIds.filter((id) => id !== groupId) }
}
