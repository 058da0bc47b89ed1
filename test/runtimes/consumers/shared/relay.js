import { createClient } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { createSpeech } from 'bonsai-openai/operations/createSpeech'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { textStreamResponse } from 'bonsai-openai/streams/textStreamResponse'

const chat = { model: 'gpt-4o-mini', messages: [] }
const speech = { model: 'tts-1', voice: 'alloy', input: 'Go on for ever.' }

/** Ways to hand an answer on to a visitor. */
const ways = {
  events: async (client) => eventStreamResponse(await createChatCompletionStream(client, chat)),
  'events-linked': async (client, signal) =>
    eventStreamResponse(await createChatCompletionStream(client, chat, { signal }), { signal }),
  text: async (client) => textStreamResponse(await createChatCompletionStream(client, chat)),
  speech: (client) => createSpeech(client, speech),
}

/** Hands on an answer that has no end, in the way that the query names. */
export async function relay(request) {
  const { searchParams } = new URL(request.url)
  const client = createClient({ apiKey: 'k', baseURL: searchParams.get('base') })
  return ways[searchParams.get('way')](client, request.signal)
}
