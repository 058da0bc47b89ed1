import { expect, test } from 'vitest'
import { cutChecks } from './support/cuts.ts'

/** Pairs of cuts are in cuts.slow.test.ts. */
for (const [name, check] of Object.entries(cutChecks).filter(([name]) => !name.includes('pair'))) {
  test(name, { timeout: 120_000 }, async () => {
    expect((await check()).cuts).toBeGreaterThan(100)
  })
}
