// Against a Vanta that counts by the minute, on a clock that does not wait.
import { describe, expect, test } from '@jest/globals'
import { machine } from '../support/machine.ts'
import { createPace, type Pace } from '../../src/vanta/pace.ts'
import { createSender } from '../../src/vanta/retry.ts'
import type { RawAnswer } from '../../src/vanta/transport.ts'
import { say } from '../../src/say.ts'

const MINUTE = 60_000
const call = { method: 'POST', path: '/v1/x', purpose: say`try`, repeatable: true, writes: true } as const

const answer = (status: number, retryAfter = ''): RawAnswer => ({
  status,
  retryAfter,
  location: '',
  text: ''
})

/** A sender, and the times at which its requests came. `answerAt` gets the earlier ones of the last minute. */
const against = (pace: Pace, answerAt: (recent: readonly number[]) => RawAnswer) => {
  let now = 0
  const sent: number[] = []
  const accepted: number[] = []
  const options = {
    clock: {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms
      }
    },
    cancelled: machine.cancelled,
    random: () => 0.5,
    log: () => undefined,
    debug: () => undefined
  }
  const send = createSender(options, async () => {
    // Each answer takes a tenth of a second.
    now += 100
    sent.push(now)
    const reply = answerAt(accepted.filter((time) => time > now - MINUTE))
    if (reply.status < 300) accepted.push(now)
    return reply
  })(pace)
  return { ask: () => send(call, async () => ({})), accepted, sent, now: () => now }
}

describe('a pace of three requests a minute', () => {
  const waits = (pace: Pace, ...times: readonly number[]) => times.map((now) => pace.take(now))

  test('counts at once, or from the first refusal on', () => {
    expect(waits(createPace(3, 'at once'), 0, 0, 10, 20, 30)).toEqual([0, 0, 0, 60_980, 60_970])
    const pace = createPace(3, 'after a refusal')
    expect(waits(pace, 0, 0, 10, 20, 30)).toEqual([0, 0, 0, 0, 0])
    pace.untilRoom(40)
    expect(waits(pace, 50)).toEqual([60_960])
  })

  test.each([
    [30_000, 31_000],
    [61_000, 10_000],
    [75_000, 6_000],
    [200_000, 61_000]
  ])('that is refused %d ms after the first of three has room in %d ms', (now, room) => {
    const pace = createPace(3, 'after a refusal')
    waits(pace, 0, 10_000, 20_000)
    expect(pace.untilRoom(now)).toBe(room)
  })

  test('holds all requests until the latest time that Vanta asked of one', () => {
    const pace = createPace(3, 'after a refusal')
    pace.holdUntil(5_000)
    pace.holdUntil(3_000)
    expect(waits(pace, 1_000, 6_000)).toEqual([4_000, 0])
  })
})

describe('a limit of 50 requests a minute', () => {
  test.each([
    ['that says nothing about when', ''],
    ['that always says "in a second"', '1']
  ])('%s lets 60 requests through in little more than a minute', async (_, retryAfter) => {
    const pace = createPace(50, 'after a refusal')
    const vanta = against(pace, (recent) => (recent.length < 50 ? answer(200) : answer(429, retryAfter)))
    for (let n = 0; n < 60; n += 1) expect((await vanta.ask()).answer.status).toBe(200)
    expect(vanta.now()).toBeLessThan(72_000)
    expect(vanta.sent.length).toBeLessThan(68)
  })

  test('is not run into again after the first time', async () => {
    const pace = createPace(50, 'after a refusal')
    const vanta = against(pace, (recent) => answer(recent.length < 50 ? 200 : 429))
    for (let n = 0; n < 220; n += 1) await vanta.ask()
    expect(vanta.sent.length - vanta.accepted.length).toBeLessThan(4)
    expect(vanta.now()).toBeLessThan(5 * MINUTE)
  })

  test('that others have used up is waited for longer than a minute', async () => {
    const vanta = against(createPace(50, 'after a refusal'), () => answer(429))
    expect((await vanta.ask()).answer.status).toBe(429)
    expect(vanta.now()).toBeGreaterThan(2 * MINUTE)
  })
})

test('one request that is told to wait holds back those beside it', async () => {
  const pace = createPace(50, 'after a refusal')
  const vanta = against(pace, () => answer(vanta.sent.length === 1 ? 429 : 200, '30'))
  await Promise.all([vanta.ask(), vanta.ask().then(() => vanta.ask())])
  expect(vanta.sent.filter((time) => time > 1_000 && time < 30_000)).toEqual([])
})

test('no more than five tokens are asked for in a minute, also where the endpoint fails', async () => {
  const vanta = against(createPace(5, 'at once'), () => answer(503))
  await vanta.ask()
  await vanta.ask()
  const busiest = Math.max(
    ...vanta.sent.map((time) => vanta.sent.filter((other) => other > time - MINUTE && other <= time).length)
  )
  expect(busiest).toBe(5)
  expect(vanta.sent).toHaveLength(16)
})

test('a wait for the pace ends with the time of the run', async () => {
  const vanta = against(createPace(1, 'at once'), () => answer(200))
  for (let n = 0; n < 15; n += 1) await vanta.ask()
  await expect(vanta.ask()).rejects.toThrow(
    'POST /v1/x would exceed the 1 requests a minute that Vanta allows, but only'
  )
})

test('what is no failure of the connection is neither tried again nor dressed up as one', async () => {
  const mistake = new TypeError('a mistake of this program')
  const vanta = against(createPace(50, 'at once'), () => {
    throw mistake
  })
  await expect(vanta.ask()).rejects.toBe(mistake)
  expect(vanta.sent).toHaveLength(1)
})
