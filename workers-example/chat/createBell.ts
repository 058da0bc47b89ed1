/** Wakes all who wait. */
export interface Bell {
  /** Resolves when the bell rings next. */
  wait(): Promise<void>
  ring(): void
}

export function createBell(): Bell {
  let waiting: (() => void)[] = []
  return {
    wait: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
      }),
    ring() {
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    },
  }
}
