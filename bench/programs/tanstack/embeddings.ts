import { embed } from '@tanstack/ai'
import { createOpenaiEmbedding } from '@tanstack/ai-openai'
import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'

export const connect: Connect = ({ apiKey, ...config }) => {
  const adapter = createOpenaiEmbedding(embeddingModel, apiKey, config)
  return async () => {
    const { embeddings } = await embed({ adapter, input: prompt })
    return embeddings[0]?.vector.length
  }
}
