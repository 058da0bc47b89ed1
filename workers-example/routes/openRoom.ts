import type { ConversationRoom } from '../chat/ConversationRoom.ts'
import type { SendResult } from '../chat/protocol.ts'
import { isRefused, type Refused } from '../chat/refused.ts'
import type { Env } from '../env.ts'
import { refuse } from '../http.ts'

/** The Durable Object of a conversation. */
export function openRoom({ ROOMS }: Env, id: string): DurableObjectStub<ConversationRoom> {
  return ROOMS.getByName(id)
}

/** What a room said to a request for an answer. */
export function answerOutcome(outcome: SendResult | Refused): Response {
  if (!isRefused(outcome)) return Response.json(outcome, { status: 202 })
  return refuse(outcome.refused === 'busy' ? 409 : 404, outcome.refused, outcome.message)
}
