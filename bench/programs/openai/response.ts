import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    const { output_text } = await client.responses.create({ model, input: prompt })
    return output_text
  }
}
