import { expect, test } from 'vitest'
import { yieldWhile } from '../../src/helpers/rounds/yieldWhile.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'

test('yields what is told at once, later and last, and returns the result', async () => {
  async function work(tell: (event: number) => void): Promise<string> {
    for (let event = 0; event < 6; event++) {
      tell(event)
      if (event % 2) await new Promise((resolve) => setTimeout(resolve, 1))
    }
    tell(6)
    return 'done'
  }
  const events: number[] = []
  const generator = yieldWhile(work)
  let next = await generator.next()
  for (; !next.done; next = await generator.next()) events.push(next.value)
  expect([events, next.value]).toEqual([[0, 1, 2, 3, 4, 5, 6], 'done'])
})

test('error: what was told comes before the error of the work', async () => {
  const broken = new Error('broken')
  const generator = yieldWhile(async (tell: (event: string) => void) => {
    tell('first')
    throw broken
  })
  expect(await generator.next()).toEqual({ value: 'first', done: false })
  expect(await errorOf(all(generator))).toBe(broken)
})

test('takes linear time for 200,000 events that are read slowly', async () => {
  const started = Date.now()
  const work = async (tell: (event: number) => void): Promise<void> => {
    for (let event = 0; event < 200_000; event++) tell(event)
  }
  expect((await all(yieldWhile(work))).length).toBe(200_000)
  expect(Date.now() - started).toBeLessThan(3_000)
})
