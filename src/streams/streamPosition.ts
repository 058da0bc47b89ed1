/** How far the stream of a response has been read. */
export interface StreamPosition {
  /** The response, once an event has named it. */
  response_id?: string | undefined
  /** The `sequence_number` of the last event that was read. */
  starting_after?: number | undefined
}
