import OpenAI from 'openai'
import { zodFunction } from 'openai/helpers/zod'
import type { Connect } from '../../program.ts'
import { description, model, question, tellWeather } from '../input.ts'
import { citySchema } from '../schemas.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  const weather = zodFunction({ name: 'tell_weather', description, parameters: citySchema, function: tellWeather })
  return async () => {
    const messages = [{ role: 'user' as const, content: question }]
    return client.chat.completions.runTools({ model, messages, tools: [weather] }).finalContent()
  }
}
