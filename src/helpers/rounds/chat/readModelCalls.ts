import { type ModelCall, toModelCall } from '../modelCall.ts'

/** Reads the calls of a message, or of a run of an assistant. */
export function readModelCalls(calls: unknown): ModelCall[] {
  const ids = new Set<string>()
  return Array.isArray(calls) ? calls.map((call) => readModelCall(call, ids)) : []
}

function readModelCall(written: unknown, ids: Set<string>): ModelCall {
  const { id, custom, function: called = custom, extra_content } = Object(written)
  const call = toModelCall({ ...Object(custom ?? called), id }, Boolean(custom), ids)
  // Gemini refuses calls that come back without it.
  return extra_content ? { ...call, sent: { ...call.sent, ...{ extra_content } } } : call
}
