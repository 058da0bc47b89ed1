import { expect } from 'vitest'

/** What the program in consumers/shared/streams.js answers with. */
export interface Report {
  /** Whether the runtime's own `fetch` hands out one branch of a clone. */
  handsOutBranches: boolean
  /** Milliseconds until the server saw that its client had left, by how that was done; null where it did not see it, or leaving did not come to an end. */
  leftAfter: Record<string, number | null>
  idle: object
  total: object
}

/** Milliseconds in which a request has to end. */
export const SOON = 300

/** Every way of leaving ended its request soon. */
export function expectLeft({ leftAfter }: Report): void {
  const times = Object.entries(leftAfter)
  expect(times).toHaveLength(24)
  expect(times.filter(([, ms]) => ms === null || ms >= SOON)).toEqual([])
}

/** A body that stalls is a TimeoutError. */
export function expectTimeouts({ idle, total }: Report): void {
  expect(idle).toEqual({ name: 'TimeoutError', limit: 'idleTimeout' })
  expect(total).toEqual({ name: 'TimeoutError', limit: 'totalTimeout' })
}
