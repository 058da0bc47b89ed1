import { expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createMockServer } from '../../src/testing/index.ts'

test('chat', async () => {
  const mock = createMockServer()
  const client = createClient({ apiKey: 'x', fetch: mock.fetch })
  const r = await createChatCompletion(client, { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello you' }] })
  console.log(JSON.stringify(r))
  const s = await createChatCompletionStream(client, { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello you' }] })
  let text = ''
  for await (const e of s) text += e.choices[0]?.delta?.content ?? ''
  console.log(text)
  expect(text).toBe(r.choices[0]?.message.content)
  const bad = await mock.fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', headers: {authorization: 'Bearer x'}, body: JSON.stringify({model: 'gpt-4o', messages: [{role:'user', content: 5}]})})
  console.log(bad.status, await bad.text(), JSON.stringify([...bad.headers]))
})
