/** A server-sent event to be written; its data becomes JSON. */
export interface OutgoingEvent {
  event?: unknown
  id?: unknown
  data: unknown
}

/** How a family's events are written. */
export interface EventWriter<Event> {
  /** An event as the API sends it. */
  toMessage(event: Event): OutgoingEvent
  /** What follows the last event; nothing where that one says so itself. */
  end(last: Event): string
}
