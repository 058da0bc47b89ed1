import { chat, toServerSentEventsResponse } from '@tanstack/ai'
import type { Connect } from '../../program.ts'
import { uiMessages } from '../uiMessages.ts'
import { responses } from './adapter.ts'

/* For the `useChat` of its own: it speaks AG-UI, not the AI SDK's protocol. */
export const connect: Connect = (connection) => {
  const adapter = responses(connection)
  return async () => {
    const messages = uiMessages.map(({ role, parts }) => ({ role, content: parts.map(({ text }) => text).join('') }))
    return toServerSentEventsResponse(chat({ adapter, messages }))
  }
}
