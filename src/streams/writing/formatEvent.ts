import { OpenAIError } from '../../core/openAIError.ts'
import type { OutgoingEvent } from './eventWriter.ts'
import { isOneLine } from './isOneLine.ts'

/** An event as text. A name or id that would break its line is left out. */
export function formatEvent({ event, id, data }: OutgoingEvent): string {
  const json = JSON.stringify(data)
  if (json === undefined)
    throw new OpenAIError(`An event of type ${typeof data} can't be sent: JSON has no form for it.`)
  const lines = [isOneLine(event) ? `event: ${event}\n` : '', isOneLine(id) ? `id: ${id}\n` : '', `data: ${json}\n\n`]
  return lines.join('')
}
