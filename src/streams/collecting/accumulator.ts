/** Makes one whole of the events of a stream. */
export interface Accumulator<T, V> {
  /** The whole so far; each event makes a new one. */
  readonly value: V
  add(event: T): void
}
