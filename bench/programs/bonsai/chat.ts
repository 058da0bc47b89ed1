import { createClient } from 'bonsai-openai/core'
import { createChatCompletion } from 'bonsai-openai/operations/createChatCompletion'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    const { choices } = await createChatCompletion(client, { model, messages: [{ role: 'user', content: prompt }] })
    return choices[0]?.message.content
  }
}
