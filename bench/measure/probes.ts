import { type Probe, startProbe } from '../probe/probe.ts'
import type { Task } from '../probe/task.ts'
import { interleave, type Measured, type Rounds } from '../rounds.ts'
import type { Runtime } from '../runtimes.ts'
import { type Sdk, sdks } from '../sdks.ts'

/** Starts a probe for each SDK in one runtime, hands over a function that measures a task, and stops them. */
export async function withProbes<T>(
  runtime: Runtime,
  programs: string[],
  work: (measure: (task: Task, rounds: Rounds) => Promise<Measured>) => Promise<T>,
  among: readonly Sdk[] = sdks,
): Promise<T> {
  const probes = new Map<Sdk, Probe>()
  try {
    for (const sdk of among) probes.set(sdk, await startProbe(runtime, sdk, ...programs))
    return await work((task, rounds) => measureTask(probes, task, rounds))
  } finally {
    for (const probe of probes.values()) await probe.stop()
  }
}

/** Has all do the same task, in turn, and compares what they read, so that none is fast by reading less. */
async function measureTask(probes: Map<Sdk, Probe>, task: Task, rounds: Rounds): Promise<Measured> {
  let expected: number | undefined
  const measure = async (sdk: Sdk): Promise<number> => {
    const probe = probes.get(sdk)
    if (!probe) throw new Error(`There is no probe for ${sdk}.`)
    const { ms, length } = await probe.time(task)
    expected ??= length
    if (length !== expected) throw new Error(`It read ${length} characters, not ${expected}.`)
    return ms
  }
  return interleave(measure, rounds, [...probes.keys()])
}
