/** Yields what `work` tells, as soon as it does, and returns what it resolves to. */
export async function* tellings<T, R>(work: (tell: (event: T) => void) => Promise<R>): AsyncGenerator<T, R> {
  const told: T[] = []
  let wake = (): void => {}
  let isOver = false
  const tell = (event: T): void => {
    told.push(event)
    wake()
  }
  const end = (): void => {
    isOver = true
    wake()
  }
  const result = work(tell)
  result.then(end, end)
  while (told.length || !isOver) {
    const [event] = told.splice(0, 1)
    if (event !== undefined) yield event
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  return result
}
