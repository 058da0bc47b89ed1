/** What tells the time, in milliseconds since 1970. */
export interface Clock {
  now(): number
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves the clock on by that many milliseconds. */
  advance(ms: number): void
}

/**
 * Makes a clock for `createMockServer` that only moves when told, so that a test decides when runs, batches and jobs go on.
 *
 * @param start The first time it tells, in milliseconds since 1970. Defaults to the start of 2026.
 * @returns The clock.
 * @example
 * const clock = createClock()
 * const mock = createMockServer({ clock })
 * clock.advance(60_000) // whatever was running has ended
 */
export function createClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  let time = start
  return {
    now: () => time,
    advance: (ms) => {
      time += ms
    },
  }
}
