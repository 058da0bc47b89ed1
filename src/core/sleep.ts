import { createDeadline } from './deadline.ts'

/** Waits, or less when the signal fires; it never rejects. */
export function sleep(ms: number, parent?: AbortSignal): Promise<void> {
  const { signal } = createDeadline('A wait', 'timeout', ms, parent)
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
}
