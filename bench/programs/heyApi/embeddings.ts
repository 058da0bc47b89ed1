import { createEmbedding } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'
import { configure } from './client.ts'

export const connect: Connect = (connection) => {
  configure(connection)
  return async () => {
    const { data } = await createEmbedding<true>({ body: { model: embeddingModel, input: prompt } })
    return data.data[0]?.embedding.length
  }
}
