import { createOpenAI } from '@ai-sdk/openai'
import { streamText } from 'ai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

/* Text alone: its other form is in useChatRoute.ts. */
export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => streamText({ model: openai.responses(model), prompt }).toTextStreamResponse()
}
