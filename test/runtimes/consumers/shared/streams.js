import { createClient } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { downloadFile } from 'bonsai-openai/operations/downloadFile'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { textDeltas } from 'bonsai-openai/streams/textDeltas'

const chat = { model: 'gpt-4o-mini', messages: [] }
const ignore = () => {}
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Milliseconds that leaving may take. */
const PATIENCE = 500

/** Reads chunk by chunk. */
async function drain(body) {
  const reader = body.getReader()
  while (!(await reader.read()).done);
}

/** Hands out one branch of the answer and reads the other, as Next.js does with what it stores. */
async function cloning(url, init) {
  const response = await fetch(url, init)
  drain(response.clone().body).catch(ignore)
  return response
}

const clients = {
  '': (baseURL) => createClient({ apiKey: 'k', baseURL }),
  ', of a branch': (baseURL) => createClient({ apiKey: 'k', baseURL, fetch: cloning }),
}

/** Ways to leave a stream; `abort` fires the signal of its call. */
const waysOfStreams = {
  async break(stream) {
    for await (const _ of stream) break
  },
  async 'break out of textDeltas'(stream) {
    for await (const _ of textDeltas(stream)) break
  },
  async cancel(stream) {
    await stream.cancel()
  },
  async 'cancel while a read is pending'(stream) {
    const reader = stream.getReader()
    await reader.read()
    const pending = reader.read()
    await reader.cancel()
    await pending
  },
  async 'cancel of one branch, then of the other'(stream) {
    await Promise.all(stream.tee().map((branch) => branch.cancel()))
  },
  async 'cancel of a response'(stream) {
    const { body } = eventStreamResponse(stream)
    const reader = body.getReader()
    await reader.read()
    await reader.cancel()
  },
  async abort(stream, abort) {
    await stream[Symbol.asyncIterator]().next()
    abort()
  },
  async 'abort before anything is read'(_, abort) {
    abort()
  },
  async 'abort while a read is pending'(stream, abort) {
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    const pending = iterator.next().catch(ignore)
    abort()
    await pending
  },
}

/** Ways to leave a download. */
const waysOfDownloads = {
  async 'cancel of a download'({ body }) {
    await body.cancel()
  },
  async 'cancel of a download that is read'({ body }) {
    const reader = body.getReader()
    await reader.read()
    await reader.cancel()
  },
  async 'abort of a download'({ body }, abort) {
    const reading = drain(body).catch(ignore)
    abort()
    await reading
  },
}

const ways = [
  ...Object.entries(waysOfStreams).map(([name, leave]) => [name, createChatCompletionStream, chat, leave]),
  ...Object.entries(waysOfDownloads).map(([name, leave]) => [name, downloadFile, { file_id: 'file-1' }, leave]),
]

/** Milliseconds from a time until the server saw that its client had left; null where it waited in vain. */
async function leftSince(base, id, began) {
  return (await fetch(`${base}/left/${id}/${began}`)).json()
}

/** Leaves an answer that has no end in each way; how many milliseconds later the server saw that, or null where leaving took too long. */
async function leftAfter(base) {
  const times = {}
  for (const [name, open, params, leave] of ways) {
    for (const [branch, createClient] of Object.entries(clients)) {
      const id = crypto.randomUUID()
      const controller = new AbortController()
      const { signal } = controller
      const answer = await open(createClient(`${base}/endless/${id}/v1`), params, { signal })
      const began = Date.now()
      const leaving = leave(answer, () => controller.abort()).then(() => true)
      const hasLeft = await Promise.race([leaving, sleep(PATIENCE)])
      times[name + branch] = hasLeft ? await leftSince(base, id, began) : null
    }
  }
  return times
}

/** Whether the runtime's own `fetch` hands out a body that can't be ended by whoever reads it: one branch of a clone. */
async function handsOutBranches(base) {
  const id = crypto.randomUUID()
  const controller = new AbortController()
  const { body } = await fetch(`${base}/endless/${id}/v1`, { method: 'POST', body: '{}', signal: controller.signal })
  const began = Date.now()
  body.cancel().catch(ignore)
  const ms = await leftSince(base, id, began)
  controller.abort()
  return ms === null
}

/** What reading a body comes to that stalls after its first event. */
async function stalled(base, options) {
  try {
    const client = createClient({ apiKey: 'k', baseURL: `${base}/stalls/${crypto.randomUUID()}/v1`, ...options })
    for await (const _ of await createChatCompletionStream(client, chat));
    return 'complete'
  } catch ({ name, limit }) {
    return { name, limit }
  }
}

/** What the program of streams answers with. */
export async function streams(base) {
  return {
    handsOutBranches: await handsOutBranches(base),
    leftAfter: await leftAfter(base),
    idle: await stalled(base, { idleTimeout: 200 }),
    total: await stalled(base, { totalTimeout: 500 }),
  }
}

/** The same, to a request that has the server's address in its query. */
export async function answerStreams(request) {
  return Response.json(await streams(new URL(request.url).searchParams.get('base')))
}
