/** One server-sent event. */
export interface ServerSentEvent {
  /** Name of the event; undefined where the source gives none. */
  event?: string | undefined
  /** The text of its `data:` lines. */
  data: string
  /** The `id:` that came with this event. */
  id?: string | undefined
}
