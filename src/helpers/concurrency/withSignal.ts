import { withDeadline } from '../../core/withDeadline.ts'

/** Does work that ends when a caller's signal fires. Its own signal fires then too, and when the work fails. */
export async function withSignal<T>(
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent?.throwIfAborted()
  return withDeadline('The work', 'totalTimeout', Infinity, parent, work)
}
