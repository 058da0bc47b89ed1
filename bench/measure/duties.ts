import { setTimeout as sleep } from 'node:timers/promises'
import { bundleToFile } from '../bundle.ts'
import { mockFetch } from '../mock.ts'
import type { Connect, Program } from '../program.ts'
import type { Duty, Section } from '../results.ts'
import { fileOf, isOffered, type Sdk, sdks } from '../sdks.ts'

/** Longer than any of them waits before it sends a call again. */
const LONGEST_WAIT = 10_000

/** What goes wrong in a program, and what shows that the SDK did something about it. */
interface Trial {
  name: string
  program: Program
  /** Whether the program leaves its loop at the first text. */
  leaves?: boolean
  /** Answers in place of the mock, which `ask` asks; `count` is how many requests came before. */
  answer(ask: () => Promise<Response>, count: number): Promise<Response>
  holds(found: Found): boolean
}

/** What became of a program. */
interface Found {
  outcome: 'answered' | 'threw' | 'hung'
  /** How often it wrote a warning or an error to the console. */
  warnings: number
  /** Whether the body of the answer was let go before its end. */
  left: boolean
}

const trials: Trial[] = [
  {
    name: 'a call that gets a 500 is sent again',
    program: 'chat',
    answer: async (ask, count) => (count ? ask() : Response.json({ error: { message: 'busy' } }, { status: 500 })),
    holds: ({ outcome }) => outcome === 'answered',
  },
  {
    name: 'an answer that is not as documented is told of',
    program: 'chat',
    answer: async (ask) => withText(await ask(), (text) => text.replace(/"created":\d+/g, '"created":"today"')),
    holds: ({ outcome, warnings }) => outcome === 'threw' || warnings > 0,
  },
  {
    name: 'a stream that is cut throws',
    program: 'chatStream',
    answer: async (ask) => withText(await ask(), firstEvents),
    holds: ({ outcome }) => outcome === 'threw',
  },
  {
    name: 'an error inside a stream throws',
    program: 'chatStream',
    answer: async (ask) => withText(await ask(), (text) => `${firstEvents(text)}data: {"error":{"message":"no"}}\n\n`),
    holds: ({ outcome }) => outcome === 'threw',
  },
  {
    name: 'leaving the loop ends the request',
    program: 'chatStream',
    leaves: true,
    answer: (ask) => ask(),
    holds: ({ left }) => left,
  },
]

/** What each SDK's chat programs do when something goes wrong, tried out in Node. */
export async function measureDuties(): Promise<Section> {
  const duties: Duty[] = []
  for (const trial of trials) {
    const done: Duty['done'] = {}
    for (const sdk of sdks.filter((name) => isOffered(name, trial.program)))
      done[sdk] = trial.holds(await tryOut(sdk, trial))
    duties.push({ name: trial.name, done })
  }
  return {
    id: 'duties',
    title: 'What the bytes do',
    about:
      'The chat and the streamed chat of the programs above, with a fault in their way, as each SDK is without settings: tried out in this run, on Node. ' +
      'An SDK that writes an error to the console and lets the loop end as if the answer were whole does not throw.',
    tables: [],
    duties,
    reaches: [],
    failures: [],
  }
}

async function tryOut(sdk: Sdk, { program, leaves = false, answer }: Trial): Promise<Found> {
  const file = await bundleToFile(`${sdk}-${program}.mjs`, `export * from ${JSON.stringify(fileOf(sdk, program))}`)
  const { connect }: { connect: Connect } = await import(file)
  const mock = await mockFetch()
  const left = new AbortController()
  let count = 0
  const fetch: typeof mock = async (...request) => watched(await answer(() => mock(...request), count++), left)
  const warnings = countWarnings()
  try {
    const call = connect({ apiKey: 'key', baseURL: 'https://api.test/v1', fetch })
    const answered = call((text) => !(leaves && text)).then(
      () => 'answered' as const,
      () => 'threw' as const,
    )
    const outcome = await Promise.race([answered, sleep(LONGEST_WAIT, 'hung' as const)])
    // What ends a request may come a turn after the loop.
    await sleep(20)
    return { outcome, warnings: warnings.count(), left: left.signal.aborted }
  } finally {
    warnings.restore()
  }
}

async function withText(response: Response, change: (text: string) => string): Promise<Response> {
  const { status, headers } = response
  return new Response(change(await response.text()), { status, headers })
}

function firstEvents(text: string): string {
  return `${text.split('\n\n').slice(0, 3).join('\n\n')}\n\n`
}

/** The same answer; whoever lets go of its body before the end aborts `left`. */
function watched({ body, status, headers }: Response, left: AbortController): Response {
  const reader = body?.getReader()
  const pieces = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value } = (await reader?.read()) ?? {}
      if (value) controller.enqueue(value)
      else controller.close()
    },
    cancel: () => left.abort(),
  })
  return new Response(pieces, { status, headers })
}

/**
 * Counts what an SDK writes to the console, and keeps it out of the bench's own lines; so for promises that it lets
 * reject, which would end the process.
 */
function countWarnings(): { count(): number; restore(): void } {
  const { log, warn, error } = console
  const ignore = (): void => {}
  let count = 0
  const add = (): void => void count++
  Object.assign(console, { log: ignore, warn: add, error: add })
  process.on('unhandledRejection', ignore)
  return {
    count: () => count,
    restore() {
      Object.assign(console, { log, warn, error })
      process.off('unhandledRejection', ignore)
    },
  }
}
