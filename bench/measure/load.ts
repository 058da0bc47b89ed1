import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundleToFile } from '../bundle.ts'
import type { Held } from '../load/held.ts'
import { type Sample, slopeOf } from '../load/slope.ts'
import { EVENTS, faults, isAccountedFor, type LoadStream, PACE, type StreamOutcome } from '../load/stream.ts'
import { type Served, serveFile, stop } from '../probe/process.ts'
import { type Row, reach, type Section, type Table } from '../results.ts'

/** How many streams are read at a time. */
const concurrency = { node: 1_000, workerd: 200 }

type Loaded = keyof typeof concurrency

/** One stream in so many is faulty, each fault in turn. */
const FAULTY = 20

/** Milliseconds until idle connections are closed and whatever else is left is let go. */
const SETTLE = 6_000

/** What a run of the load found. */
interface Found {
  streams: number
  events: number
  faulty: number
  wrong: string[]
  memory: Sample[]
}

/** Many streams at once, one in twenty of them faulty, for some minutes. */
export async function measureLoad(seconds: number): Promise<Section> {
  const table: Table = {
    id: 'load',
    title: 'Under load',
    unit: '',
    kind: 'cost',
    isCharted: false,
    columns: {
      concurrent: 'streams at a time',
      streams: 'streams',
      events: 'events of text',
      faulty: 'faulty streams',
      wrong: 'ended otherwise than due',
      memory: 'MB, mean',
      growth: 'MB a minute',
      noise: 'standard error of that',
    },
    rows: [],
  }
  const section: Section = {
    id: 'load',
    title: 'Load',
    about:
      `Streamed chats of 30 texts, 100 ms apart, from a server on the same machine, for ${seconds} seconds (\`npm run bench -- --only load\`). One stream in ${FAULTY} is faulty: reset, stalled, cut, refused by a 500 at first, or read slowly. ` +
      'Each must bring its numbered texts without a gap, and end in the way that is due: whole, or in its own error. ' +
      'Memory is that of the heap after a collection in Node, and of the process in workerd, from a third of the time on. ' +
      'Once all is over, Node is asked what it holds still that it did not hold before: timers, sockets, listeners on the one signal that all calls share, promises and streams.',
    tables: [table],
    reaches: [],
    failures: [],
  }
  for (const runtime of ['node', 'workerd'] as const) {
    const upstream = await serveFile('node', await bundleToFile('load-upstream.mjs', "import './load/upstream.ts'"))
    const entry = runtime === 'node' ? "import './load/node.ts'" : "export { default } from './load/worker.ts'"
    const reader = await serveFile(runtime, await bundleToFile(`load-${runtime}.mjs`, entry))
    try {
      // Compiles what runs, and fills the platform's own caches, which are kept for good.
      await load(runtime, reader, upstream, Math.min(seconds, 20))
      await sleep(SETTLE)
      const before = runtime === 'node' ? await heldBy(reader) : undefined
      const found = await load(runtime, reader, upstream, seconds)
      await sleep(SETTLE)
      table.rows.push(rowOf(runtime, found))
      section.reaches.push(...reachesOf(runtime, found, before && leftOf(before, await heldBy(reader))))
      section.failures.push(...found.wrong.slice(0, 10))
    } finally {
      await stop(reader.child)
      await stop(upstream.child)
    }
  }
  return section
}

/** Reads streams for some seconds, as many at a time as the runtime is to hold. */
async function load(runtime: Loaded, reader: Served, upstream: Served, seconds: number): Promise<Found> {
  const agent = new Agent({ keepAlive: true })
  const started = performance.now()
  const isOver = (): boolean => performance.now() - started > seconds * 1_000
  const found: Found = { streams: 0, events: 0, faulty: 0, wrong: [], memory: [] }
  const lane = async (_: unknown, at: number): Promise<void> => {
    // Spread over the time of a stream, so that they don't all begin and end at once.
    await sleep((at / concurrency[runtime]) * EVENTS * PACE)
    while (!isOver()) {
      const id = found.streams++
      const stream: LoadStream = { id, fault: id % FAULTY ? undefined : faults[(id / FAULTY) % faults.length] }
      if (stream.fault) found.faulty++
      const outcome = await ask<StreamOutcome>(reader, agent, { ...stream, baseURL: `${upstream.url}v1` })
      found.events += outcome.events
      if (!isAccountedFor(stream, outcome))
        found.wrong.push(`${runtime}: a stream with ${stream.fault ?? 'no fault'} ended as ${JSON.stringify(outcome)}`)
    }
  }
  const watch = async (): Promise<void> => {
    while (!isOver()) {
      await sleep(Math.min(5_000, seconds * 100))
      const bytes = runtime === 'node' ? (await heldBy(reader)).heap : residentOf(reader)
      const at = performance.now() - started
      if (at > seconds * 333) found.memory.push({ at, value: bytes / 1e6 })
    }
  }
  await Promise.all([watch(), ...Array.from({ length: concurrency[runtime] }, lane)])
  agent.destroy()
  return found
}

/** Asks by node:http: the `fetch` of Node would hold as many connections, but takes more of the machine. */
function ask<T>({ url }: Served, agent: Agent, body?: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent }, async (response) => {
      let text = ''
      try {
        for await (const chunk of response.setEncoding('utf8')) text += chunk
        resolve(JSON.parse(text))
      } catch (error) {
        reject(error)
      }
    })
    sent.on('error', reject).end(body && JSON.stringify(body))
  })
}

function heldBy(reader: Served): Promise<Held> {
  return ask(reader, new Agent())
}

/** Bytes of memory of a process, which Linux alone tells. */
function residentOf({ child }: Served): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1_024
}

function rowOf(runtime: Loaded, { streams, events, faulty, wrong, memory }: Found): Row {
  const { perMinute, error } = slopeOf(memory)
  const mean = memory.reduce((sum, { value }) => sum + value, 0) / memory.length
  const values = { streams, events, faulty, wrong: wrong.length, memory: mean, growth: perMinute, noise: error }
  const samples = Object.entries({ concurrent: concurrency[runtime], ...values }).map(([name, value]) => [
    name,
    [value],
  ])
  return { name: runtime, samples: Object.fromEntries(samples) }
}

/** How many of each kind are held that were not before; a collection may miss some promises of the platform. */
function leftOf(before: Held, after: Held): number {
  return (['listeners', 'timers', 'sockets', 'promises', 'streams'] as const)
    .map((kind) => Math.max(0, after[kind] - before[kind]))
    .reduce((sum, count) => sum + count, 0)
}

function reachesOf(runtime: Loaded, { wrong, memory }: Found, left: number | undefined): Section['reaches'] {
  const { perMinute, error } = slopeOf(memory)
  const beyondNoise = Math.max(0, perMinute - 2 * error)
  return [
    reach(`Streams under load in ${runtime} that ended otherwise than due`, wrong.length, 'at most', 0),
    reach(`Memory under load in ${runtime}, growth in MB a minute beyond twice its noise`, beyondNoise, 'at most', 0),
    ...(left === undefined ? [] : [reach(`Held by ${runtime} after the load and not before it`, left, 'at most', 0)]),
  ]
}
