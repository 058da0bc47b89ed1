import { createChatCompletion } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { configure } from './client.ts'

export const connect: Connect = (connection) => {
  configure(connection)
  return async () => {
    const body = { model, messages: [{ role: 'user' as const, content: prompt }] }
    const { data } = await createChatCompletion<true>({ body })
    return data.choices[0]?.message.content
  }
}
