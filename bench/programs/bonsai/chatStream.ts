import { createClient } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async (take) => {
    const params = { model, messages: [{ role: 'user' as const, content: prompt }] }
    for await (const { choices } of await createChatCompletionStream(client, params)) {
      if (!take(choices[0]?.delta?.content ?? '')) break
    }
  }
}
