/** Hands out values one by one; what a stream and its iterator draw from. */
export interface Source<T> {
  /** Resolves to the next value. Calls made before the last one settled are answered in order. */
  next(): Promise<IteratorResult<T, undefined>>
  /** Ends the source and what it reads from. */
  cancel(reason?: unknown): Promise<void>
  /** Called once the source has ended, for whatever reason. */
  onEnd?: () => void
}
