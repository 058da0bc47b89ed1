import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

const script = join(import.meta.dirname, '../../scripts/ready.js')
const packages = {
  '': { version: '1.0.0' },
  'node_modules/wrangler': { version: '4.0.0' },
  'node_modules/vitest': { version: '4.1.0', dev: true },
  'node_modules/esbuild-of-another-platform': { version: '1.0.0', optional: true },
  'node_modules/wanted-by-both': { version: '1.0.0', devOptional: true },
}
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonsai-ready-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'node_modules'))
  // Stands in for npm: keeps what it is called with.
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "$@" > called\n')
  chmodSync(join(folder, 'bin/npm'), 0o755)
  write('package-lock.json', packages)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

function write(lockfile: string, packages: object): void {
  writeFileSync(join(folder, lockfile), JSON.stringify({ packages }))
}

/** What npm is called with, or '' where nothing is missing. */
function ready(...args: string[]): string {
  writeFileSync(join(folder, 'called'), '')
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` }
  execFileSync('node', [script, ...args], { cwd: folder, env })
  return readFileSync(join(folder, 'called'), 'utf8').trim()
}

test('on a fresh clone everything is installed, and for the start only what runs', () => {
  expect(ready()).toBe('ci --no-audit --no-fund')
  expect(ready('start')).toBe('ci --no-audit --no-fund --omit=dev')
})

test('what the start needs is not all that tests need', () => {
  const { 'node_modules/wrangler': wrangler } = packages
  write('node_modules/.package-lock.json', { 'node_modules/wrangler': wrangler })
  expect(ready('start')).toBe('')
  expect(ready()).toBe('ci --no-audit --no-fund')
})

test('all of it is enough for both, without the builds of other platforms', () => {
  const { 'node_modules/wrangler': wrangler, 'node_modules/vitest': vitest } = packages
  write('node_modules/.package-lock.json', { 'node_modules/wrangler': wrangler, 'node_modules/vitest': vitest })
  expect(ready()).toBe('')
  expect(ready('start')).toBe('')
})

test('a lockfile that names another version is installed again, whatever is newer', () => {
  write('node_modules/.package-lock.json', { ...packages, 'node_modules/wrangler': { version: '3.0.0' } })
  expect(ready()).toBe('ci --no-audit --no-fund')
  expect(ready('start')).toBe('ci --no-audit --no-fund --omit=dev')
})

test('error: an install that fails fails the command', () => {
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\nexit 7\n')
  expect(() => ready()).toThrow(/Command failed/)
})
