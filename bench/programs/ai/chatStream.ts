import { createOpenAI } from '@ai-sdk/openai'
import { streamText } from 'ai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async (take) => {
    for await (const text of streamText({ model: openai.chat(model), prompt }).textStream) {
      if (!take(text)) break
    }
  }
}
