import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Addresses, missingAddresses } from './addresses.ts'
import { pack } from './pack.ts'
import { prepareJSR } from './prepareJSR.ts'

/*
 * `npm run release` does all of a release but sending it: packs the package, checks what is packed, and has npm and JSR try it.
 * `npm run release -- --publish` sends it to both. It sends nothing where an address is missing, a change is not in a version yet, or a
 * check fails.
 */
const publishes = process.argv.includes('--publish')
const manifest: Addresses & { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
const pending = readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md')
const reasons = missingAddresses(manifest)
if (pending.length) reasons.push(`${pending.length} changes are in no version yet: npm run new-version`)
if (!run('git', ['diff', '--quiet', 'HEAD'])) reasons.push('Files are changed and not committed.')
if (reasons.length) console.log(`${publishes ? 'Nothing is sent' : 'This could not be sent'}:\n${reasons.join('\n')}\n`)

if (publishes && reasons.length) process.exitCode = 1
else release()

function release(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bonsai-release-'))
  const { tarball, folder: project } = pack(folder)
  const forJSR = join(folder, 'jsr')
  prepareJSR(project, forJSR)
  const tests = ['package', 'entries', 'jsr'].map((name) => `test/e2e/${name}.test.ts`)
  const passed =
    run('vitest', ['run', '--project', 'e2e', ...tests]) &&
    run('npm', ['publish', tarball, '--provenance', '--access', 'public', ...(publishes ? [] : ['--dry-run'])]) &&
    run('deno', ['publish', ...(publishes ? [] : ['--dry-run', '--allow-dirty'])], forJSR)
  rmSync(folder, { recursive: true, force: true })
  if (!passed) process.exitCode = 1
  else console.log(`\n${manifest.version} ${publishes ? 'is sent' : 'would be sent'}.`)
}

/** Runs a command, showing what it prints; whether it passed. */
function run(command: string, args: string[], cwd = '.'): boolean {
  console.log(`\n── ${command} ${args.join(' ')}`)
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: '1' }
  return spawnSync(command, args, { cwd, stdio: 'inherit', env }).status === 0
}
