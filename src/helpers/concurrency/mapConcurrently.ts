/**
 * Does the work for each item, in order, at most so many at a time; resolves to what came of each. Work that fails rejects;
 * what has not begun by then is up to a signal to stop.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  concurrency: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const takeOver = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, index)
  }
  const width = Math.min(Math.max(concurrency || 1, 1), items.length)
  await Promise.all(Array.from({ length: width }, takeOver))
  return results
}
