/** Wakes all who wait. */
export interface Notifier {
  /** Resolves at the next notification. */
  wait(): Promise<void>
  notify(): void
}

export function createNotifier(): Notifier {
  let waiting: (() => void)[] = []
  return {
    wait: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
      }),
    notify() {
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    },
  }
}
