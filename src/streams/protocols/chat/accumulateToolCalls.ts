import { accumulateFields, growByName } from '../../collecting/accumulateFields.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { remember } from '../../collecting/remember.ts'
import { accumulateFunction } from './accumulateFunction.ts'
import { type AssignedCall, assignToolCalls } from './assignToolCalls.ts'

/** Puts tool calls together. */
export function accumulateToolCalls(): Accumulator<unknown, unknown[]> {
  const assign = assignToolCalls()
  const calls = new Map<AssignedCall, Accumulator<unknown, unknown>>()
  return {
    get value() {
      return [...calls].sort(([call], [other]) => call.index - other.index).map(([, fields]) => fields.value)
    },
    add(pieces) {
      for (const { call, piece } of assign(pieces)) {
        const fields = calls.get(call) ?? remember(accumulateFields(ruleOf))
        calls.set(call, fields)
        fields.add(piece)
      }
    },
  }
}

function ruleOf(field: string): Accumulator<unknown, unknown> {
  return field === 'function' || field === 'custom' ? accumulateFunction() : growByName(field)
}
