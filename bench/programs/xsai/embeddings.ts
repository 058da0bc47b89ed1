import { embed } from 'xsai'
import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'

export const connect: Connect = (connection) => async () => {
  const { embedding } = await embed({ ...connection, model: embeddingModel, input: prompt })
  return embedding.length
}
