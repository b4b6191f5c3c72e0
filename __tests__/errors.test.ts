import { expect, test } from '@jest/globals'
import { asFailure, bugBehind, Failure } from '../src/errors.ts'
import { say } from '../src/say.ts'

const bug = new TypeError('x is undefined')
const failure = (cause?: unknown): Failure => new Failure('vanta-error', say`It failed.`, [], cause)

test.each<[string, unknown, Error | undefined]>([
  ['an error that no one foresaw', bug, bug],
  ['an error that became a failure', asFailure(bug), bug],
  ['an error that two failures hide', failure(asFailure(bug)), bug],
  ['a failure that was foreseen', failure(failure()), undefined],
  ['something that is no error', asFailure('gone'), undefined]
])('the bug behind %s is found, if there is one', (_, error, found) => {
  expect(bugBehind(error)).toBe(found)
})
