/** Milliseconds between two events, so that streaming can be seen, and interrupted. */
const PAUSE = 4

/** Events that are under way. */
export interface Playing {
  /** Leaves out what is still to come. */
  stop(): void
}

/** Has events happen one after the other; each only when the one before it has been told. */
export function play<T>(events: Iterator<T>, tell: (event: T) => void): Playing {
  let timer: ReturnType<typeof setTimeout>
  const step = (): void => {
    const { done, value } = events.next()
    if (done) return
    tell(value)
    timer = setTimeout(step, PAUSE)
  }
  timer = setTimeout(step, 0)
  return { stop: () => clearTimeout(timer) }
}
