/** Resolves once the browser has a network, at once where it has one. */
export function untilOnline(signal: AbortSignal): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((resolve, reject) => {
    addEventListener('online', () => resolve(), { once: true, signal })
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Waits, but not longer than until the network comes back. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    const timer = setTimeout(done, milliseconds)
    function done(): void {
      over.abort()
      clearTimeout(timer)
      resolve()
    }
    addEventListener('online', done, { signal: over.signal })
    signal.addEventListener(
      'abort',
      () => {
        over.abort()
        clearTimeout(timer)
        reject(signal.reason)
      },
      { signal: over.signal },
    )
  })
}
