import type { Connect } from '../../program.ts'
import { embeddingModel, prompt } from '../input.ts'

export const connect: Connect =
  ({ apiKey, baseURL, fetch }) =>
  async () => {
    const response = await fetch(`${baseURL}/embeddings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: embeddingModel, input: prompt }),
    })
    if (!response.ok) throw new Error(await response.text())
    const { data } = await response.json()
    return data[0].embedding.length
  }
