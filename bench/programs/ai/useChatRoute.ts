import { createOpenAI } from '@ai-sdk/openai'
import { convertToModelMessages, streamText } from 'ai'
import type { Connect } from '../../program.ts'
import { model } from '../input.ts'
import { uiMessages } from '../uiMessages.ts'

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => {
    const messages = await convertToModelMessages(uiMessages)
    return streamText({ model: openai.responses(model), messages }).toUIMessageStreamResponse()
  }
}
