import { createOpenAI } from '@ai-sdk/openai'
import { generateText } from 'ai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => {
    const { text } = await generateText({ model: openai.responses(model), prompt })
    return text
  }
}
