import { createClient } from 'bonsai-openai/core'
import { defineTool } from 'bonsai-openai/helpers/defineTool'
import { runTools } from 'bonsai-openai/helpers/runTools'
import type { Connect } from '../../program.ts'
import { description, model, question, tellWeather } from '../input.ts'
import { citySchema } from '../schemas.ts'

const weather = defineTool({ name: 'tell_weather', description, parameters: citySchema, run: tellWeather })

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    const messages = [{ role: 'user' as const, content: question }]
    const { completion } = await runTools(client, { model, messages }, { tools: [weather] })
    return completion.choices[0]?.message.content
  }
}
