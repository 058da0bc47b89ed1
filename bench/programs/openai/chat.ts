import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    const { choices } = await client.chat.completions.create({ model, messages: [{ role: 'user', content: prompt }] })
    return choices[0]?.message.content
  }
}
