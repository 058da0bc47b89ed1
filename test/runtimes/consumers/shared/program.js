import { createClient } from 'bonsai-openai/core'
import { pages } from 'bonsai-openai/helpers/pages'
import { createChatCompletion } from 'bonsai-openai/operations/createChatCompletion'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { createFile } from 'bonsai-openai/operations/createFile'
import { downloadFile } from 'bonsai-openai/operations/downloadFile'
import { listFiles } from 'bonsai-openai/operations/listFiles'

const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Say hello.' }] }

/** What every runtime does with the package; the answer is what test/runtimes/expectations.ts speaks of. */
export async function program(baseURL) {
  const client = createClient({ apiKey: 'test-key', baseURL, maxRetries: 0 })
  return {
    agent: typeof EdgeRuntime === 'string' ? EdgeRuntime : navigator.userAgent,
    process: typeof process,
    call: await call(client),
    stream: await streamAndBreak(client),
    upload: await upload(client),
    list: await list(client),
  }
}

async function call(client) {
  const { object, choices } = await createChatCompletion(client, chat)
  return { object, role: choices[0].message.role, content: choices[0].message.content }
}

/** Leaves the loop after two events, which ends the request at the server too. */
async function streamAndBreak(client) {
  const objects = []
  for await (const { object } of await createChatCompletionStream(client, chat)) {
    objects.push(object)
    if (objects.length === 2) break
  }
  return { objects }
}

/** Sends a file and fetches it again. */
async function upload(client) {
  const file = new File(['Grüße\n', 'from a small tree 🌳\n'], 'gruß.txt', { type: 'text/plain' })
  const { id, filename, bytes, purpose } = await createFile(client, { file, purpose: 'assistants' })
  const back = await downloadFile(client, { file_id: id })
  return { filename, bytes, purpose, text: await back.text() }
}

/** Names of all files, two to a page. */
async function list(client) {
  for (const name of ['a.jsonl', 'b.jsonl'])
    await createFile(client, { file: new File(['{}\n'], name), purpose: 'batch' })
  const found = []
  for await (const { data } of pages(listFiles, client, { limit: 2, order: 'asc' }))
    found.push(data.map(({ filename }) => filename))
  return { pages: found }
}
