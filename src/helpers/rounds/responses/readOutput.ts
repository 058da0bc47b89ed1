import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { PendingResponseCall } from '../../runResponseTools.ts'
import { type ModelCall, toModelCall } from '../modelCall.ts'

/** A call of a response, made whole. */
export interface ResponseCall extends ModelCall {
  /** The item that holds it, as requests take it. */
  item: PendingResponseCall
}

/** An item of a response, and the call in it that waits for an answer. */
export interface ReadItem {
  item: OutputItem
  call?: ResponseCall
}

/**
 * Reads the items of a response. Those wait for an answer that call a function or a custom tool, ask for an approval, or
 * name a call which no other item answers, such as that of a computer.
 */
export function readOutput(output: readonly OutputItem[]): ReadItem[] {
  const ids = new Set<string>()
  const answered = output.filter(({ type }) => `${type}`.endsWith('_output')).map((item) => Object(item).call_id)
  const waits = (item: OutputItem): item is PendingResponseCall =>
    isOwnCall(item) || item.type === 'mcp_approval_request' || isOpenCall(item, answered)
  return output.map((item) => {
    if (!waits(item)) return { item }
    const call = readCall(item, ids)
    return { item: call.item, call }
  })
}

/** Whether an item calls a tool of the caller's own. */
export function isOwnCall({ type }: { type: string }): boolean {
  return type === 'function_call' || type === 'custom_tool_call'
}

function isOpenCall(item: OutputItem, answered: unknown[]): boolean {
  const { call_id } = Object(item)
  return Boolean(call_id) && `${item.type}`.endsWith('_call') && !answered.includes(call_id)
}

function readCall(item: PendingResponseCall, ids: Set<string>): ResponseCall {
  const { type, id, call_id = id, name = type, namespace, arguments: args, input } = Object(item)
  const call = toModelCall({ id: call_id, name, arguments: args, input }, type === 'custom_tool_call', ids)
  if (isOwnCall(item)) return { ...call, namespace, item: mend(item, call) }
  return { ...call, waitsFor: type === 'mcp_approval_request' ? 'leave' : 'output', item }
}

/** The item with the id and the arguments that the call was given. */
function mend(item: PendingResponseCall, { sent }: ModelCall): PendingResponseCall {
  const { id, custom, function: called } = Object(sent)
  return { ...item, call_id: id, ...(custom ?? called) }
}
