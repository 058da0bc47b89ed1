import { createClient } from 'bonsai-openai/core'
import { createFile } from 'bonsai-openai/operations/createFile'

const chunk = new Uint8Array(65_536).fill(97)
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** A file without end, that counts how often it is opened, read and ended. */
function endless() {
  const counts = { opened: 0, reads: 0, ended: 0 }
  const stream = () => {
    counts.opened++
    return new ReadableStream(
      {
        async pull(controller) {
          counts.reads++
          await sleep(1)
          controller.enqueue(chunk)
        },
        cancel() {
          counts.ended++
        },
      },
      { highWaterMark: 0 },
    )
  }
  return { counts, stream }
}

/** What an upload came to: the server's answer, or the error. */
async function outcome(base, file, options) {
  const client = createClient({ apiKey: 'k', baseURL: `${base}/v1`, maxRetries: 1, onDrift: null })
  try {
    return await createFile(client, { file, purpose: 'batch' }, options)
  } catch ({ name, message, cause, attempts }) {
    return { name, message, cause: cause && `${cause.message ?? cause}`, attempts: attempts?.length }
  }
}

/** Limits of the calls to a server that reads and never answers. */
const limits = { timeout: () => ({ timeout: 200 }), abort: () => ({ signal: AbortSignal.timeout(200) }) }

/** Sends an endless file until the server, a limit or an abort ends that, and tells whether it was left open. */
async function ending(base, how, form) {
  const { counts, stream } = endless()
  const file = form === 'stream' ? stream() : { name: 'a', stream }
  const path = how in limits ? 'reads' : how
  await outcome(`${base}/${path}`, file, limits[how]?.() ?? { timeout: 1000 })
  await sleep(100)
  const { reads } = counts
  await sleep(50)
  return [`${how}, ${form}`, { left: counts.opened - counts.ended, readsOn: counts.reads - reads }]
}

/** All the ways in which an upload ends. */
async function endings(base) {
  const hows = ['refuses', 'fails', 'breaks', 'timeout', 'abort']
  const calls = hows.flatMap((how) => ['source', 'stream'].map((form) => ending(base, how, form)))
  return Object.fromEntries(await Promise.all(calls))
}

/** What sources do wrong. */
async function mistakes(base) {
  const failing = new ReadableStream({ pull: (controller) => controller.error(new Error('disk is gone')) })
  const text = new ReadableStream({ pull: (controller) => controller.enqueue('text') })
  const short = { name: 'a', size: 3, stream: () => new Blob(['ab']).stream() }
  return {
    failing: await outcome(`${base}/keeps`, failing),
    text: await outcome(`${base}/keeps`, text),
    short: await outcome(`${base}/keeps`, short),
  }
}

/** What every runtime makes of uploads; `files` are those of its own. The answer is what test/e2e/uploads.test.ts speaks of. */
export async function uploads(base, files = {}) {
  const own = {
    file: new File(['some ', 'bytes'], 'a.txt'),
    source: { name: 'folder/b.txt', stream: async () => new Blob(['some bytes']).stream() },
    sized: { name: 'c.txt', size: 10, stream: () => new Blob(['some bytes']).stream() },
    response: await fetch(`${base}/talk%20one.mp3`),
    ...files,
  }
  const sent = {}
  for (const [form, file] of Object.entries(own)) sent[form] = await outcome(`${base}/keeps`, file)
  return { endings: await endings(base), mistakes: await mistakes(base), sent }
}
