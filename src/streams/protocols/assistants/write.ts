import type { AssistantEvent } from '../../assistantEvent.ts'
import type { EventWriter } from '../../writing/eventWriter.ts'

/** Writes named events, and `done` after them. */
export const write: EventWriter<AssistantEvent> = {
  toMessage: ({ event, data }) => ({ event, data }),
  end: 'event: done\ndata: [DONE]\n\n',
}
