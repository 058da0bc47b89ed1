import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { driftPage } from '../../scripts/recordings/driftPage.ts'
import type { Recording } from '../../scripts/recordings/recording.ts'
import { chat, recording } from './fixtures.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = join(root, '../shared/recordings')

test('behavior: docs/drift.md is what spec/ makes of it', () => {
  expect(readFileSync(join(root, 'docs/drift.md'), 'utf8')).toBe(driftPage())
})

test('behavior: the command lists what drifted and fails', { timeout: 60_000 }, async () => {
  const drifted = recording('createChatCompletion', chat({ role: 1 }))
  const { code, stdout } = await run(drifted, recording('createChatCompletion', chat()))
  expect(stdout).toMatch(/createChatCompletion +1 +1/)
  expect(stdout).toContain('drifted: 1 x createChatCompletion choices.[].message.role: not string but number')
  expect(code).toBe(1)
})

test('behavior: the command succeeds where nothing drifts', { timeout: 60_000 }, async () => {
  const { code, stdout } = await run(recording('createChatCompletion', chat()))
  expect(stdout).toContain('0 drifted')
  expect(code).toBe(0)
})

test('behavior: no answer recorded from the API drifts, and mutations are noticed', { timeout: 60_000 }, async () => {
  if (!existsSync(shared)) return console.log('recordings: skipped: folder absent')
  const { code, stdout } = await command(shared)
  console.log(
    stdout
      .split('\n')
      .filter((line) => /^in all|drifted$/.test(line))
      .join('\n'),
  )
  expect(stdout).toContain('\n0 drifted')
  expect(Number(/^in all .*?([\d.]+) %$/m.exec(stdout)?.[1])).toBeGreaterThanOrEqual(95)
  expect(stdout).not.toContain('No reason is written.')
  expect(code).toBe(0)
})

/** Runs the command on a folder that holds these recordings. */
async function run(...recordings: Recording[]): Promise<{ code: number; stdout: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'))
  try {
    writeFileSync(join(folder, 'a.jsonl'), recordings.map((one) => `${JSON.stringify(one)}\n`).join(''))
    return await command(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function command(folder: string): Promise<{ code: number; stdout: string }> {
  const args = ['scripts/recordings.ts', folder]
  const result = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 24 }).catch(
    (error) => error,
  )
  return { code: result.code ?? 0, stdout: result.stdout }
}
