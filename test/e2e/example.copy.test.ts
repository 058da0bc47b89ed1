import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** An install of its own takes 20 s, and a minute on a busy machine. */
const slow = 240_000

test('a copy of the example installs, compiles, and starts in a folder of its own', { timeout: slow }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonsai-example-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const made = new Set(['node_modules', 'dist', '.wrangler'])
  cpSync(join(root, 'workers-example'), folder, { recursive: true, filter: (path) => !made.has(basename(path)) })
  const npm = (...args: string[]): Promise<{ stdout: string }> => promisify(execFile)('npm', args, { cwd: folder })

  await npm('install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', inject('packed').tarball)
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(dependencies['bonsai-openai']).toMatch(/\.tgz$/)
  await npm('run', 'check')
  const { stdout } = await npm('test')
  expect(stdout).toMatch(/pass 2\b/)
  expect(stdout).toMatch(/fail 0\b/)
})
