import { createClient } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { collectChatCompletion } from 'bonsai-openai/streams/collectChatCompletion'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async (take) => {
    const params = { model, messages: [{ role: 'user' as const, content: prompt }] }
    const { choices } = await collectChatCompletion(await createChatCompletionStream(client, params))
    take(choices[0]?.message.content ?? '')
  }
}
