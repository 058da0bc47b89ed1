import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    const { data } = await client.embeddings.create({ model: embeddingModel, input: prompt })
    return data[0]?.embedding.length
  }
}
