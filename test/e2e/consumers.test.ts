import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectations, type Report } from '../runtimes/expectations.ts'
import { installConsumers } from '../runtimes/installConsumers.ts'
import { runtimes } from '../runtimes/runtimes.ts'
import { type MockOverHTTP, serveMock } from '../runtimes/server.ts'

const packed = inject('packed')
const skipped = process.env['SKIP_RUNTIMES']?.split(/[,\s]+/) ?? []
const folder = mkdtempSync(join(tmpdir(), 'bonsai-consumers-'))
const consumers = join(folder, 'consumers')
let mock: MockOverHTTP

beforeAll(async () => {
  mkdirSync(consumers)
  installConsumers(packed.tarball, consumers)
  mock = await serveMock()
})
afterAll(() => {
  mock.close()
  rmSync(folder, { recursive: true })
})

test('SKIP_RUNTIMES names runtimes that there are', () => {
  const names = runtimes.map(({ name }) => name)
  expect(skipped.filter((name) => name && !names.includes(name))).toEqual([])
})

for (const { name, agent, process: expected, run } of runtimes) {
  describe.skipIf(skipped.includes(name))(`${name}: the packed package`, () => {
    let report: Report
    beforeAll(async () => {
      report = await run({ consumers, packed, base: mock.base(name) })
    })

    test('runs where it should', () => {
      expect(report.agent).toMatch(agent)
      if (expected) expect(report.process).toBe(expected)
    })
    test.each(expectations)('$name', ({ check }) => check(report, mock.seen(name)))
  })
}
