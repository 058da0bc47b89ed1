import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildPage } from './buildPage.ts'

/*
 * Builds the page, and serves the example at http://127.0.0.1:8787 by wrangler dev, with no login, prompt or network.
 * A key in the shell goes over by a file that only this user can read, and wins over the one in .dev.vars.
 */
await buildPage()

const { OPENAI_API_KEY, OPENAI_BASE_URL } = process.env
const files: string[] = []
// Another `npm start` may run beside this one.
const handed = `.wrangler/shell-${process.pid}.vars`
if (existsSync('.dev.vars')) files.push('.dev.vars')
if (OPENAI_API_KEY || OPENAI_BASE_URL) {
  mkdirSync('.wrangler', { recursive: true })
  const given = Object.entries({ OPENAI_API_KEY, OPENAI_BASE_URL }).filter(([, value]) => value)
  const lines = given.map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
  writeFileSync(handed, lines.join(''), { mode: 0o600 })
  files.push(handed)
}
const vars = files.map((file) => readFileSync(file, 'utf8')).join('\n')
if (/^OPENAI_BASE_URL=./m.test(vars)) console.log('Talking to the host in OPENAI_BASE_URL.')
else if (/^OPENAI_API_KEY=./m.test(vars)) console.log('Talking to OpenAI.')
else console.log('Talking to the mock server; set OPENAI_API_KEY to talk to OpenAI.')

const quiet = ['--show-interactive-dev-session=false', '--log-level', 'warn']
const options = [...quiet, ...files.flatMap((file) => ['--env-file', file]), ...process.argv.slice(2)]
let stopped = false
let wrangler = serve()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)

// What ends npm may end the shell between npm and this process, and not come through.
const starter = process.ppid
setInterval(() => process.ppid === starter || stop(), 200).unref()

function stop(): void {
  stopped = true
  wrangler.kill()
}

/** Once it listened, wrangler is started again, since an upload that is cut off ends it (cloudflare/workers-sdk#15203). */
function serve(): ChildProcess {
  let listened = false
  const child = spawn('wrangler', ['dev', ...options], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  })
  child.on('message', (message) => {
    const { event, ip, port }: { event?: string; ip?: string; port?: number } = JSON.parse(`${message}`)
    if (event !== 'DEV_SERVER_READY') return
    listened = true
    console.log(`Ready on http://${ip}:${port}`)
  })
  return child.on('exit', (code) => {
    if (code === 1 && listened && !stopped) wrangler = serve()
    else finish(code ?? 0)
  })
}

function finish(code: number): void {
  rmSync(handed, { force: true })
  process.exitCode = code
}
