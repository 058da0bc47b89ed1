/** Calls that wait, as the results of the runners of tools hold them. */
export interface WaitingCalls {
  /** The calls, each with its `call_id` or `id`. */
  pending: readonly { id?: string | undefined; call_id?: string | null | undefined }[]
  /** Ids of those that wait for an approval. */
  approvals?: readonly string[] | undefined
}

/** Ids of the calls that wait: for an output of the front end's, or for an approval. */
export function waitingIds({ pending, approvals = [] }: WaitingCalls): {
  outputs: Set<unknown>
  approvals: Set<unknown>
} {
  const ids = pending.map(({ id, call_id = id }) => call_id)
  return {
    outputs: new Set(ids.filter((id) => !id || !approvals.includes(id))),
    approvals: new Set(ids.filter((id) => id && approvals.includes(id))),
  }
}
