import { createOpenAI } from '@ai-sdk/openai'
import { embed } from 'ai'
import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => {
    const { embedding } = await embed({ model: openai.embedding(embeddingModel), value: prompt })
    return embedding.length
  }
}
