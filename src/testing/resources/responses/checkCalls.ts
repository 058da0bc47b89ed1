import type { ItemResource } from '../../../schemas/ItemResource.ts'
import { Refusal } from '../../refusal.ts'

/** The calls that a request has to answer, as errors name them. */
const kinds = [
  { call: 'function_call', output: 'function_call_output', name: 'function call' },
  { call: 'custom_tool_call', output: 'custom_tool_call_output', name: 'custom tool call' },
] as const

/** Refuses outputs that answer no call before them, and calls that go without an output. */
export function checkCalls(items: readonly ItemResource[]): void {
  for (const { call, output, name } of kinds) {
    const open = new Set<unknown>()
    const called = new Set<unknown>()
    for (const item of items) {
      if (item.type === call) {
        open.add(item.call_id)
        called.add(item.call_id)
      }
      if (item.type !== output) continue
      if (!called.has(item.call_id)) refuse(`No tool call found for ${name} output with call_id ${item.call_id}.`)
      open.delete(item.call_id)
    }
    for (const id of open) refuse(`No tool output found for ${name} ${id}.`)
  }
}

function refuse(message: string): never {
  throw new Refusal(400, message, { param: 'input' })
}
