import { createClient } from 'bonsai-openai/core'
import { createChatCompletion } from 'bonsai-openai/operations/createChatCompletion'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { createFile } from 'bonsai-openai/operations/createFile'
import { downloadFile } from 'bonsai-openai/operations/downloadFile'

const chat = { model: 'gpt-4o-mini', messages: [] }

/** Calls that wait for what never comes. */
const waits = {
  headers: (client) => createChatCompletion(client('silent'), chat),
  'headers, after an upload': (client) =>
    createFile(client('silent'), { file: new File(['x'], 'a.txt'), purpose: 'batch' }),
  body: (client) => createChatCompletion(client('stalls'), chat),
  async stream(client) {
    for await (const _ of await createChatCompletionStream(client('stalls'), chat));
  },
  download: async (client) => (await downloadFile(client('stalls'), { file_id: 'file-1' })).text(),
}

/** What each comes to where a `fetch` of the platform gives up by itself. */
export async function limits(base, fetch) {
  const client = (kind) =>
    createClient({ apiKey: 'k', baseURL: `${base}/${kind}/${crypto.randomUUID()}/v1`, fetch, onDrift: null })
  const outcomes = Object.entries(waits).map(async ([name, wait]) => {
    const error = await wait(client).catch((error) => error)
    return [name, { name: error?.name, limit: error?.limit, attempts: error?.attempts?.length }]
  })
  return Object.fromEntries(await Promise.all(outcomes))
}
