import { bundleToFile } from '../bundle.ts'
import type { Runtime } from '../runtimes.ts'
import { fileOf, type Sdk, titles } from '../sdks.ts'
import { serveFile, stop } from './process.ts'
import type { Outcome, Task } from './task.ts'

/** Milliseconds that a task may take. */
const LIMIT = 60_000

/** A process that runs programs of one SDK in one runtime. */
export interface Probe {
  pid: number | undefined
  /** Has a task done, and gives the milliseconds it took, by the clock of the asker: a Worker's own stands still. */
  time(task: Task): Promise<Timed>
  stop(): Promise<void>
}

/** How long a task took, and the length of the text it brought. */
export interface Timed extends Outcome {
  ms: number
}

/** Starts a probe. Each has a process of its own, so that no SDK is compiled or collected with another's past. */
export async function startProbe(runtime: Runtime, sdk: Sdk, ...programs: string[]): Promise<Probe> {
  const file = await bundleToFile(
    `${runtime}-${sdk}.mjs`,
    [
      ...programs.map((name) => `import { connect as ${name} } from ${JSON.stringify(fileOf(sdk, name))}`),
      "import { createHandler } from './probe/handler.ts'",
      `const handle = createHandler({ ${programs} })`,
      runtime === 'workerd'
        ? 'export default { fetch: handle }'
        : "import { serve } from './probe/serve.ts'\nserve(handle)",
    ].join('\n'),
  )
  const { child, url } = await serveFile(runtime, file)
  return {
    pid: child.pid,
    stop: () => stop(child),
    async time(task) {
      const started = performance.now()
      const signal = AbortSignal.timeout(LIMIT)
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(task), signal }).catch((error) => {
        throw signal.aborted ? new Error(`It took longer than ${LIMIT / 1_000} s.`) : error
      })
      const text = await response.text()
      const ms = performance.now() - started
      if (!response.ok) throw new Error(`${titles[sdk]} failed at ${task.program} in ${runtime}: ${text}`)
      const { length }: Outcome = JSON.parse(text)
      return { ms, length }
    },
  }
}
