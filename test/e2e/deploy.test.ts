import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/* What `wrangler deploy` would upload, and how long it takes to start, against what the example's README says. */
const readme = readFileSync('workers-example/README.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'bonsai-deploy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

function wrangler(...args: string[]): string {
  const env = { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' }
  return execFileSync('wrangler', args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The number that a text has where the pattern has its group. */
function numberIn(text: string, pattern: RegExp): number {
  const number = Number(pattern.exec(text)?.[1])
  expect(number, `${pattern} in: ${text}`).toBeGreaterThan(0)
  return number
}

/** What would be uploaded, as gzip, in KiB; and what wrangler says of it. */
function deploy(...options: string[]): { gzip: number; printed: string } {
  const printed = wrangler('deploy', '--dry-run', '--outdir', folder, ...options)
  return { gzip: numberIn(printed, /gzip: ([\d.]+) KiB/), printed }
}

test('deploying would work, with an upload as large as the README says', () => {
  const { gzip, printed } = deploy()
  expect(gzip).toBeLessThan(numberIn(readme, /at most (\d+) KiB,/))
  expect(Math.abs(gzip - numberIn(readme, /(\d+) KiB as gzip/))).toBeLessThan(5)
  for (const binding of ['ROOMS', 'EMBED', 'DOCUMENTS', 'DB', 'LIMIT', 'ASSETS'])
    expect(printed).toContain(`env.${binding} `)
})

test('without the mock it is half of that', () => {
  const none = join(folder, 'none.ts')
  writeFileSync(none, 'export const createMockServer = () => ({ fetch: () => new Response() })')
  const { gzip } = deploy('--alias', `bonsai-openai/testing:${none}`)
  expect(gzip).toBeLessThan(numberIn(readme, /at most (\d+) KiB without the mock/))
  expect(Math.abs(gzip - numberIn(readme, /(\d+) KiB without the mock/))).toBeLessThan(5)
})

// Wall-clock time of a busy machine can be anything; the best of three is the Worker's own.
test('the Worker starts within what the README says', { retry: 2 }, () => {
  const printed = wrangler('check', 'startup', '--outfile', join(folder, 'startup.cpuprofile'))
  expect(numberIn(printed, /Active: ([\d.]+) ms/)).toBeLessThan(numberIn(readme, /at most (\d+) ms/))
})
