import type { AssistantEvent } from '../../assistantEvent.ts'
import type { EventWriter } from '../../writing/eventWriter.ts'
import { isOneLine } from '../../writing/isOneLine.ts'

/** Writes named events, and `done` after them. What has more than a name, data and an id goes out whole, as data. */
export const write: EventWriter<AssistantEvent & { id?: unknown }> = {
  toMessage(named) {
    const { event, data, id, ...others } = named
    const fits = isOneLine(event) && (id === undefined || isOneLine(id)) && !Object.keys(others).length
    return fits ? { event, id, data } : { data: named }
  },
  end: () => 'event: done\ndata: [DONE]\n\n',
}
