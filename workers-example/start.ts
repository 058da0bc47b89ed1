import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/*
 * Serves the example at http://127.0.0.1:8787 by wrangler dev, with no login, prompt or network.
 * A key in the shell goes over by a file that only this user can read, and wins over the one in .dev.vars.
 */
const { OPENAI_API_KEY, OPENAI_BASE_URL } = process.env
const files: string[] = []
const handed = '.wrangler/shell.vars'
if (existsSync('.dev.vars')) files.push('.dev.vars')
if (OPENAI_API_KEY) {
  mkdirSync('.wrangler', { recursive: true })
  const vars = { OPENAI_API_KEY, ...(OPENAI_BASE_URL && { OPENAI_BASE_URL }) }
  writeFileSync(
    handed,
    Object.entries(vars)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
      .join(''),
    { mode: 0o600 },
  )
  files.push(handed)
}
const hasKey = files.some((file) => /^OPENAI_API_KEY=./m.test(readFileSync(file, 'utf8')))
console.log(hasKey ? 'Talking to OpenAI.' : 'Talking to the mock server; set OPENAI_API_KEY to talk to OpenAI.')
console.log('http://127.0.0.1:8787')

const quiet = ['--show-interactive-dev-session=false', '--log-level', 'warn']
const wrangler = spawn(
  'wrangler',
  ['dev', ...quiet, ...files.flatMap((file) => ['--env-file', file]), ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal))
wrangler.on('exit', (code) => {
  rmSync(handed, { force: true })
  process.exitCode = code ?? 0
})
