import { anyEvents } from './anyEvents.ts'
import { assistantEvents } from './assistantEvents.ts'
import { completionEvents } from './completionEvents.ts'
import type { Protocol } from './protocol.ts'

/** Kinds of streams: chat and text completions, assistants, or any that sends JSON. */
export type EventFamily = 'chat' | 'assistants' | 'any'

/** The reader of each family's events, made from the request's fields. */
export const eventFamilies: Record<EventFamily, <T>(fields: object) => Protocol<T>> = {
  chat: completionEvents,
  assistants: assistantEvents,
  any: anyEvents,
}
