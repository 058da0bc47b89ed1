/** What is known of timers while they are watched. */
export interface WatchedTimers {
  /** Those that have neither fired nor been cleared. */
  readonly live: Set<unknown>
  /** Puts the real functions back. */
  stop(): void
}

/** Watches timers of `atLeast` milliseconds and more: by default 20 s, which leaves out those of a runtime's connections. */
export function watchTimers(atLeast = 20_000): WatchedTimers {
  const { setTimeout, clearTimeout } = globalThis
  const live = new Set<unknown>()
  const set = (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): unknown => {
    const timer = setTimeout(() => {
      live.delete(timer)
      callback(...args)
    }, ms)
    if (ms >= atLeast) live.add(timer)
    return timer
  }
  const clear = (timer?: number): void => {
    live.delete(timer)
    clearTimeout(timer)
  }
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
  return { live, stop: () => Object.assign(globalThis, { setTimeout, clearTimeout }) }
}
