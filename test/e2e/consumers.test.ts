import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectations, type Report } from '../runtimes/expectations.ts'
import { runtimes } from '../runtimes/runtimes.ts'
import { type MockOverHTTP, serveMock } from '../runtimes/server.ts'

const packed = inject('packed')
const skipped = (process.env['SKIP_RUNTIMES'] ?? '').split(/[,\s]+/).filter((name) => name)
let mock: MockOverHTTP

beforeAll(async () => {
  mock = await serveMock()
})
afterAll(() => mock.close())

test('SKIP_RUNTIMES names only runtimes that there are', () => {
  expect(runtimes.map(({ name }) => name)).toEqual(expect.arrayContaining(skipped))
})

for (const { name, agent, process: expected, run } of runtimes) {
  describe.skipIf(skipped.includes(name))(`${name}: the packed package`, () => {
    let report: Report
    beforeAll(async () => {
      report = await run(packed, mock.base(name))
    })

    test('runs where it should', () => {
      expect(report.agent).toMatch(agent)
      if (expected) expect(report.process).toBe(expected)
    })
    for (const expectation of expectations) test(expectation.name, () => expectation.check(report, mock.seen(name)))
  })
}
