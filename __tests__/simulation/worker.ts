// A part of the search, on a thread of its own.
import { parentPort, workerData } from 'node:worker_threads'
import { examineMany, type Share } from './many.ts'

// Runs make errors by the thousand. What is found is played again elsewhere, with traces.
Error.stackTraceLimit = 0

for (const share of workerData as Share[]) {
  const summary = await examineMany(share)
  // A thread's port is no window: it has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(summary)
}
