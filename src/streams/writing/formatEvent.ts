import type { OutgoingEvent } from './eventWriter.ts'

/** An event as text. */
export function formatEvent({ event, data }: OutgoingEvent): string {
  return `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`
}
