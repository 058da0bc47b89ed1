import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** One step of a longer run: what the table calls it, and its command. */
export interface Step {
  name: string
  command: string[]
}

interface Outcome {
  name: string
  passed: boolean
  seconds: number
  printed: string
}

/**
 * Runs steps one after another, prints a table of them with what the failed ones said, and fails if any failed. A
 * failed step does not stop the others.
 */
export async function runSteps(steps: Step[]): Promise<void> {
  const outcomes: Outcome[] = []
  for (const { name, command } of steps) {
    console.log(`\n── ${name}: ${command.join(' ')}`)
    const started = Date.now()
    const { code, printed } = await run(command)
    outcomes.push({ name, passed: code === 0, seconds: (Date.now() - started) / 1000, printed })
  }
  console.log(`\n${table(outcomes)}`)
  const failed = outcomes.filter(({ passed }) => !passed)
  for (const { name, printed } of failed) console.log(`\n${name}:\n${digest(printed)}`)
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length ? 1 : 0
}

/** Runs a command, showing what it prints as it comes. */
function run([file = '', ...args]: string[]): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve) => {
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...colours } })
    let printed = ''
    const show = (target: NodeJS.WriteStream) => (text: string) => {
      printed += text
      target.write(text)
    }
    child.stdout.setEncoding('utf8').on('data', show(process.stdout))
    child.stderr.setEncoding('utf8').on('data', show(process.stderr))
    child.on('error', ({ message }) => {
      show(process.stderr)(`${message}\n`)
      resolve({ code: 1, printed })
    })
    child.on('close', (code) => resolve({ code, printed }))
  })
}

/** The lines that name what failed and why, or else the last ones: a log may be cut to its end. */
function digest(printed: string): string {
  const lines = stripVTControlCharacters(printed).split('\n').filter(Boolean)
  const telling = new Set(lines.filter((line) => /^ *FAIL |^\S*Error: /.test(line)))
  return (telling.size ? [...telling] : lines).slice(-6).join('\n')
}

function table(outcomes: Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  return outcomes
    .map(
      ({ name, passed, seconds }) =>
        `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`,
    )
    .join('\n')
}
