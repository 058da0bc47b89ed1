import { chat, toolDefinition } from '@tanstack/ai'
import type { Connect } from '../../program.ts'
import { description, question, tellWeather } from '../input.ts'
import { citySchema } from '../schemas.ts'
import { completions } from './adapter.ts'

const weather = toolDefinition({ name: 'tell_weather', description, inputSchema: citySchema }).server(tellWeather)

export const connect: Connect = (connection) => {
  const adapter = completions(connection)
  return () => chat({ adapter, messages: [{ role: 'user', content: question }], tools: [weather], stream: false })
}
