import { createClient } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { textDeltas } from 'bonsai-openai/streams/textDeltas'

const params = { model: 'gpt-4o-mini', messages: [] }

/** Reads chunk by chunk. */
async function drain(body) {
  const reader = body.getReader()
  while (!(await reader.read()).done);
}

/** Hands out one branch of the answer and reads the other, as Next.js does with what it stores. */
async function cloning(url, init) {
  const response = await fetch(url, init)
  drain(response.clone().body).catch(() => {})
  return response
}

const clients = {
  '': (baseURL) => createClient({ apiKey: 'k', baseURL }),
  ', of a branch': (baseURL) => createClient({ apiKey: 'k', baseURL, fetch: cloning }),
}

/** Ways to leave a stream. */
const ways = {
  async break(client) {
    for await (const _ of await createChatCompletionStream(client, params)) break
  },
  async 'break out of textDeltas'(client) {
    for await (const _ of textDeltas(await createChatCompletionStream(client, params))) break
  },
  async cancel(client) {
    await (await createChatCompletionStream(client, params)).cancel()
  },
  async 'cancel while a read is pending'(client) {
    const reader = (await createChatCompletionStream(client, params)).getReader()
    await reader.read()
    const pending = reader.read()
    await reader.cancel()
    await pending
  },
  async 'cancel of a response'(client) {
    const { body } = eventStreamResponse(await createChatCompletionStream(client, params))
    const reader = body.getReader()
    await reader.read()
    await reader.cancel()
  },
  async abort(client) {
    const controller = new AbortController()
    const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
    await stream[Symbol.asyncIterator]().next()
    controller.abort()
  },
  async 'abort while a read is pending'(client) {
    const controller = new AbortController()
    const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    const pending = iterator.next().catch(() => {})
    controller.abort()
    await pending
  },
}

/** Leaves a stream that has no end in each way; how many milliseconds later the server saw that. */
async function leftAfter(base) {
  const times = {}
  for (const [name, leave] of Object.entries(ways)) {
    for (const [branch, createClient] of Object.entries(clients)) {
      const id = crypto.randomUUID()
      await leave(createClient(`${base}/endless/${id}/v1`))
      times[name + branch] = await (await fetch(`${base}/left/${id}`)).json()
    }
  }
  return times
}

/** What reading a body comes to that stalls after its first event. */
async function stalled(base, options) {
  try {
    const client = createClient({ apiKey: 'k', baseURL: `${base}/stalls/${crypto.randomUUID()}/v1`, ...options })
    for await (const _ of await createChatCompletionStream(client, params));
    return 'complete'
  } catch ({ name, limit }) {
    return { name, limit }
  }
}

/** What the program of streams answers with. */
export async function streams(base) {
  return {
    leftAfter: await leftAfter(base),
    idle: await stalled(base, { idleTimeout: 200 }),
    total: await stalled(base, { totalTimeout: 500 }),
  }
}
