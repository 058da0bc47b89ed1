import { describe, expect, test } from 'vitest'
import { createHandler } from '../../bench/probe/handler.ts'
import type { Outcome, Task } from '../../bench/probe/task.ts'
import type { Connect } from '../../bench/program.ts'
import { connect as bonsai } from '../../bench/programs/bonsai/chatStream.ts'
import { connect as bonsaiCollect } from '../../bench/programs/bonsai/collect.ts'
import { connect as chat } from '../../bench/programs/plain/chat.ts'
import { connect as plain } from '../../bench/programs/plain/chatStream.ts'

/** ` word0` to ` word9`, then ` word10` and on. */
const lengthOf = (events: number): number =>
  Array.from({ length: events }, (_, at) => ` word${at}`.length).reduce((sum, length) => sum + length, 0)

async function lengthFrom(programs: Record<string, Connect>, task: Task): Promise<number> {
  const request = new Request('http://probe/', { method: 'POST', body: JSON.stringify(task) })
  const outcome: Outcome = await (await createHandler(programs)(request)).json()
  return outcome.length
}

describe.each(Object.entries({ plain, bonsai, bonsaiCollect }))('%s', (_, program) => {
  test.each([16_384, 0, 7])('reads all of a stream cut at %i', async (cut) => {
    const task = { program: 'program', runs: 1, feed: { events: 120, cut } }
    expect(await lengthFrom({ program }, task)).toBe(lengthOf(120))
  })

  test('reads a long stream, which sends its block again', async () => {
    const task = { program: 'program', runs: 1, feed: { events: 20_000, cut: 16_384 } }
    expect(await lengthFrom({ program }, task)).toBe(2 * lengthOf(10_000))
  })
})

test.each(Object.entries({ plain, bonsai }))('%s stops at the first text when asked', async (_, program) => {
  const task = { program: 'program', runs: 3, first: true, feed: { events: 120, cut: 0 } }
  expect(await lengthFrom({ program }, task)).toBe(3 * ' word0'.length)
})

test.each([1, 4, 10])('runs as often as asked, %i at a time', async (concurrent) => {
  let most = 0
  let now = 0
  const program: Connect = () => async (take) => {
    most = Math.max(most, ++now)
    await new Promise(setImmediate)
    now--
    take('x')
  }
  expect(await lengthFrom({ program }, { program: 'program', runs: 10, concurrent })).toBe(10)
  expect(most).toBe(concurrent)
})

test('answers plain calls from memory', async () => {
  expect(await lengthFrom({ chat }, { program: 'chat', runs: 2 })).toBe(2 * 'Hello, dear reader!'.length)
})
