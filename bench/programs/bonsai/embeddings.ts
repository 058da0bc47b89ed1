import { createClient } from 'bonsai-openai/core'
import { createEmbedding } from 'bonsai-openai/operations/createEmbedding'
import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    const { data } = await createEmbedding(client, { model: embeddingModel, input: prompt })
    return data[0]?.embedding.length
  }
}
