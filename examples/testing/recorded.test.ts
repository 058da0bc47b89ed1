import { readFile } from 'node:fs/promises'
import { createClient, throwOnDrift } from 'bonsai-openai'
import { type Recording, replay } from 'bonsai-openai/testing'
import { expect, test } from 'vitest'
import { answer, write } from './app.ts'

/** Reads the exchanges that a file of recordings holds, one a line. */
async function read(name: string): Promise<Recording[]> {
  const text = await readFile(new URL(`recordings/${name}.jsonl`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line): Recording => JSON.parse(line))
}

test('a recorded chat is answered, and another one is told by what differs', async () => {
  const client = createClient({ apiKey: 'test', fetch: replay(await read('chat')) })

  expect(await answer(client, 'Do I need a coat in Oslo?')).toBe('Take a coat.')
  await expect(answer(client, 'Do I need a hat?')).rejects.toThrow(
    'body.messages.0.content: recorded "Do I need a coat in Oslo?", sent "Do I need a hat?"',
  )
})

test('a recorded stream comes in its own chunks', async () => {
  const fetch = replay(await read('stream'), { speed: Infinity })

  expect(await write(createClient({ apiKey: 'test', fetch }), 'trees')).toBe('O 🌳!')
})

test('an answer that drifts from its type is told by the field', async () => {
  const [first, second] = await read('chat')
  const responseBody = second?.responseBody.replace('"content":"Take a coat."', '"content":{"text":"Take a coat."}')
  const fetch = replay([first, { ...second, responseBody }] as Recording[])
  const client = createClient({ apiKey: 'test', fetch, onDrift: throwOnDrift })

  await expect(answer(client, 'Do I need a coat in Oslo?')).rejects.toThrow('choices.0.message.content')
})
