import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'

/*
 * Installs what a command needs where it is missing: `node scripts/ready.js` for all of package-lock.json, `node scripts/ready.js start`
 * for what runs alone, which is the example with its Node, wrangler and vite. Plain JavaScript, since it runs on whatever Node is there.
 */
const startOnly = process.argv[2] === 'start'
const wanted = packagesIn('package-lock.json')
// npm writes this file last, so that it never names what an install that was cut off did not finish.
const installed = packagesIn('node_modules/.package-lock.json')

const isMissing = Object.entries(wanted).some(
  ([path, { version, dev, optional, devOptional }]) =>
    path && !optional && !devOptional && !(startOnly && dev) && installed[path]?.version !== version,
)
if (isMissing) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...(startOnly ? ['--omit=dev'] : [])], {
    stdio: 'inherit',
  })
  if (startOnly) dropHeaders()
  process.exitCode = status ?? 1
}

/** What a lockfile lists, by folder; nothing where there is no such file. */
function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {}
}

/** C++ headers, 70 MB, come with the package that node's own takes its program from. The program is in node's own folder too. */
function dropHeaders() {
  const parts = 'node_modules/node/node_modules'
  const names = existsSync(parts) ? readdirSync(parts) : []
  for (const name of names.filter((name) => name.startsWith('node-')))
    rmSync(`${parts}/${name}/include`, { recursive: true, force: true })
}
