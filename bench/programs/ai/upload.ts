import { createOpenAI } from '@ai-sdk/openai'
import { uploadFile } from 'ai'
import type { Connect } from '../../program.ts'
import { fileName, fileText } from '../input.ts'

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => {
    const data = new TextEncoder().encode(fileText)
    const { providerReference } = await uploadFile({ api: openai.files(), data, filename: fileName })
    return providerReference['openai']
  }
}
