import { generateText, tool } from 'xsai'
import type { Connect } from '../../program.ts'
import { description, model, question, tellWeather } from '../input.ts'
import { citySchema } from '../schemas.ts'

export const connect: Connect = (connection) => async () => {
  const weather = await tool({ name: 'tell_weather', description, parameters: citySchema, execute: tellWeather })
  const messages = [{ role: 'user' as const, content: question }]
  const { text } = await generateText({ ...connection, model, messages, tools: [weather], maxSteps: 10 })
  return text
}
