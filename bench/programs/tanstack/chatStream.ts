import { chat } from '@tanstack/ai'
import type { Connect } from '../../program.ts'
import { prompt } from '../input.ts'
import { completions } from './adapter.ts'

export const connect: Connect = (connection) => {
  const adapter = completions(connection)
  return async (take) => {
    for await (const event of chat({ adapter, messages: [{ role: 'user', content: prompt }] })) {
      if (event.type === 'TEXT_MESSAGE_CONTENT' && !take(event.delta)) break
    }
  }
}
