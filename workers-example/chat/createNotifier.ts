/** Wakes all who wait. */
export interface Notifier {
  /** Resolves at the next notification, or when the signal fires. */
  wait(signal?: AbortSignal): Promise<void>
  notify(): void
}

export function createNotifier(): Notifier {
  const waiting = new Set<() => void>()
  return {
    wait: (signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          waiting.delete(wake)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        waiting.add(wake)
        signal?.addEventListener('abort', wake)
      }),
    notify() {
      for (const wake of [...waiting]) wake()
    },
  }
}
