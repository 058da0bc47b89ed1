import chromium from '@sparticuz/chromium'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { install } from './examples/install.ts'
import { run } from './examples/program.ts'

describe('examples/testing', () => {
  let folder: string

  beforeAll(() => {
    const packages = ['vitest', '@cloudflare/vitest-pool-workers', 'playwright-core', '@types/node']
    folder = install('testing', inject('packed').consumers, ...packages)
  })

  test('compiles', async () => {
    const compiler = run('tsc -p .', folder)
    expect(await compiler.ended, compiler.stdout).toBe(0)
  })

  test('its twelve tests pass, in Node, in workerd and in a browser', { timeout: 120_000 }, async () => {
    const tests = run('vitest run --no-color', folder, { CHROMIUM: await chromium.executablePath(), NO_COLOR: '1' })
    const code = await tests.ended
    expect(code, tests.stdout + tests.stderr).toBe(0)
    expect(tests.stdout).toMatch(/Tests\s+12 passed \(12\)/)
  })
})
