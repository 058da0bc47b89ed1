import OpenAI from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { treeSchema } from '../schemas.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    const text = { format: zodTextFormat(treeSchema, 'tree') }
    const { output_parsed } = await client.responses.parse({ model, input: prompt, text })
    return `${output_parsed?.name}: ${output_parsed?.height}`
  }
}
