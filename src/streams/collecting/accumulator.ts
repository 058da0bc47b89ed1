/** Makes one whole of pieces, such as the events of a stream. */
export interface Accumulator<T, V> {
  /** The whole so far; later pieces leave it alone, but for lists that only grow at their end. */
  readonly value: V
  add(piece: T): void
}
