import { chat, toServerSentEventsResponse } from '@tanstack/ai'
import type { Connect } from '../../program.ts'
import { prompt } from '../input.ts'
import { responses } from './adapter.ts'

export const connect: Connect = (connection) => {
  const adapter = responses(connection)
  return async () => toServerSentEventsResponse(chat({ adapter, messages: [{ role: 'user', content: prompt }] }))
}
