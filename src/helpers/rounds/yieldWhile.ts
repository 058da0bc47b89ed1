/** Yields what `work` tells while it is under way, as soon as it does, and returns what it resolves to. */
export async function* yieldWhile<T, R>(work: (tell: (event: T) => void) => Promise<R>): AsyncGenerator<T, R> {
  const queue: T[] = []
  let wake = (): void => {}
  let isOver = false
  const tell = (event: T): void => {
    queue.push(event)
    wake()
  }
  const end = (): void => {
    isOver = true
    wake()
  }
  const result = work(tell)
  result.then(end, end)
  while (queue.length || !isOver) {
    if (queue.length) yield* queue.splice(0)
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  return result
}
