import { expect, test } from '@jest/globals'
import { type Act, acts, wordsOf } from '../../src/kinds/words.ts'

test('acts are shown by what they do to people: removals come first, and whatever waits comes last', () => {
  expect(acts).toEqual([
    'accounts.removed',
    'accounts.deactivated',
    'leavers.offboarded',
    'viewers.ended',
    'members.removed',
    'viewers.invited',
    'accounts.updated',
    'accounts.reactivated',
    'accounts.created',
    'viewers.updated',
    'members.added',
    'leavers.pending'
  ])
})

test('an act without words is a bug, and is never shown', () => {
  expect(() => wordsOf('accounts.forgotten' as Act)).toThrow('There are no words for accounts.forgotten.')
})
