import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import vm from 'node:vm'
import { bundleForWorkers, bundleToFile } from '../bundle.ts'
import { startLoader } from '../probe/loader.ts'
import { type Row, reach, type Section } from '../results.ts'
import { interleave, type Measured, type Rounds, ratio } from '../rounds.ts'
import { commandOf, type ScriptRuntime } from '../runtimes.ts'
import { fileOf, type Sdk, sdks, titles } from '../sdks.ts'

const scriptRuntimes: ScriptRuntime[] = ['node', 'deno', 'bun']
const makeClient = "connect({ apiKey: 'key', baseURL: 'https://api.test/v1', fetch })"

/** Milliseconds from nothing to a client. */
export async function measureColdStart(rounds: Rounds): Promise<Section> {
  const rows: { name: string; measured: Measured }[] = []
  rows.push({ name: 'V8 context', measured: await inContext(rounds) })
  for (const runtime of scriptRuntimes)
    rows.push({ name: `${runtime}, process`, measured: await inProcess(runtime, rounds) })
  rows.push({ name: 'node, streams loaded', measured: await inProcess('node', rounds, 'streams') })
  rows.push({ name: 'workerd, isolate', measured: await inIsolate(rounds) })
  return {
    id: 'cold-start',
    title: 'Cold start',
    about:
      'The bundle of a streamed chat is evaluated until its client is made: in a fresh V8 context of one Node process; ' +
      'in a fresh process of each runtime, reading the file included and the start of the runtime not (Node loads its web streams when they are first named, which is here for this package, and later for the plain loop; in one row they are there before); ' +
      'and in workerd as a fresh isolate up to its first answer, starting the isolate included. In brackets: times the plain loop’s bundle, in the same round.',
    tables: [
      {
        id: 'cold-start',
        title: 'Until the client is made',
        unit: 'ms',
        kind: 'cost',
        base: 'plain',
        columns: titles,
        rows: rows.map(({ name, measured }): Row => ({ name, samples: measured.samples })),
      },
    ],
    reaches: rows
      .filter(({ name }) => name !== 'node, streams loaded')
      .map(({ name, measured }) =>
        reach(`Cold start, ${name}, beside the plain loop’s bundle`, ratio(measured.samples, 'bonsai'), 'at most', 2),
      ),
    failures: rows.flatMap(({ name, measured }) => measured.failures.map((failure) => `${name}: ${failure}`)),
  }
}

function sourceOf(sdk: Sdk): string {
  return `import { connect } from ${JSON.stringify(fileOf(sdk, 'chatStream'))}\n${makeClient}`
}

/** V8 keeps what it compiled of a text it has seen, so each time the text differs a little. */
async function inContext(rounds: Rounds): Promise<Measured> {
  const texts = new Map<Sdk, string>()
  for (const sdk of sdks) texts.set(sdk, (await bundleForWorkers(sourceOf(sdk), 'iife')).text)
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => !(name in vm.runInNewContext('globalThis')))
  const globals = Object.fromEntries(names.map((name) => [name, Reflect.get(globalThis, name)]))
  let count = 0
  return interleave(async (sdk) => {
    const context = vm.createContext({ ...globals })
    const text = `/*${count++}*/${texts.get(sdk)}`
    const started = performance.now()
    new vm.Script(text).runInContext(context)
    return performance.now() - started
  }, rounds)
}

async function inProcess(runtime: ScriptRuntime, rounds: Rounds, ...words: string[]): Promise<Measured> {
  const files = new Map<Sdk, string>()
  for (const sdk of sdks) files.set(sdk, await bundleToFile(`cold-${sdk}.mjs`, sourceOf(sdk)))
  const timer = await bundleToFile('timer.mjs', "import './probe/timer.ts'")
  return interleave(async (sdk) => {
    const [command, args] = commandOf(runtime, timer, files.get(sdk) ?? '', ...words)
    return Number((await promisify(execFile)(command, args)).stdout)
  }, rounds)
}

async function inIsolate(rounds: Rounds): Promise<Measured> {
  const texts = new Map<Sdk, string>()
  for (const sdk of sdks)
    texts.set(
      sdk,
      (await bundleForWorkers(`${sourceOf(sdk)}\nexport default { fetch: () => new Response('up') }`)).text,
    )
  const loader = await startLoader()
  try {
    return await interleave((sdk) => loader.time(texts.get(sdk) ?? ''), rounds)
  } finally {
    await loader.stop()
  }
}
