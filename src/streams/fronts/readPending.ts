import type { KnownCall } from './front.ts'

/** Calls that a runner of tools left to someone. */
export interface Pending {
  calls: KnownCall[]
  /** Ids of those that wait for an approval. */
  approvals: string[]
}

/** Reads the result of a runner of tools; other streams have none. */
export function readPending(result: unknown): Pending {
  const { pending = [], approvals = [] } = Object(result)
  const calls = pending.map((call: unknown) => {
    const { id, call_id = id, function: called, custom = called } = Object(call)
    return { id: call_id, name: Object(custom ?? call).name }
  })
  return { calls, approvals }
}
