import { spawn } from 'node:child_process'

/** One step of a longer run: what the table calls it, and its command. */
export interface Step {
  name: string
  command: string[]
}

interface Outcome {
  name: string
  passed: boolean
  seconds: number
}

/** Runs steps one after another, prints a table of them, and fails if any failed. A failed step does not stop the others. */
export async function runSteps(steps: Step[]): Promise<void> {
  const outcomes: Outcome[] = []
  for (const { name, command } of steps) {
    console.log(`\n── ${name}: ${command.join(' ')}`)
    const started = Date.now()
    const passed = (await run(command)) === 0
    outcomes.push({ name, passed, seconds: (Date.now() - started) / 1000 })
  }
  console.log(`\n${table(outcomes)}`)
  const failed = outcomes.filter(({ passed }) => !passed).length
  console.log(`${outcomes.length - failed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
}

function run([file = '', ...args]: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', resolve)
  })
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
