import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async (take) => {
    const params = { model, messages: [{ role: 'user' as const, content: prompt }], stream: true as const }
    for await (const { choices } of await client.chat.completions.create(params)) {
      if (!take(choices[0]?.delta.content ?? '')) break
    }
  }
}
