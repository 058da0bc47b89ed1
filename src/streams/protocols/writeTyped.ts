import type { EventWriter } from '../writing/eventWriter.ts'
import type { TypedEvent } from './typedEvent.ts'

/** Writes events under the name that is their `type`; the last one says that it is. */
export const writeTyped: EventWriter<TypedEvent> = {
  toMessage: (event) => ({ event: event.type, data: event }),
  end: () => '',
}
