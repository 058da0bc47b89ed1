import { expect, test } from 'vitest'
import { cutChecks } from './support/cuts.ts'

for (const [name, check] of Object.entries(cutChecks)) {
  test(name, { timeout: 120_000 }, async () => {
    expect((await check()).cuts).toBeGreaterThan(100)
  })
}
