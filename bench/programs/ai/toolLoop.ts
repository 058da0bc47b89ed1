import { createOpenAI } from '@ai-sdk/openai'
import { generateText, stepCountIs, tool } from 'ai'
import type { Connect } from '../../program.ts'
import { description, model, question, tellWeather } from '../input.ts'
import { citySchema } from '../schemas.ts'

const weather = tool({ description, inputSchema: citySchema, execute: async (city) => tellWeather(city) })

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => {
    const { text } = await generateText({
      model: openai.chat(model),
      prompt: question,
      tools: { tell_weather: weather },
      stopWhen: stepCountIs(10),
    })
    return text
  }
}
