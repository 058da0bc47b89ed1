import { accumulateFields, type FieldsAccumulator, growByName } from '../../collecting/accumulateFields.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { accumulateContent } from './accumulateContent.ts'
import { accumulateDetails } from './accumulateDetails.ts'
import { accumulateFunction } from './accumulateFunction.ts'
import { accumulateToolCalls } from './accumulateToolCalls.ts'

/** Puts a message together. */
export function accumulateMessage(): FieldsAccumulator {
  const message = accumulateFields(ruleOf)
  message.add({ role: 'assistant', content: null })
  return message
}

function ruleOf(field: string): Accumulator<unknown, unknown> {
  switch (field) {
    case 'content':
      return accumulateContent()
    case 'tool_calls':
      return accumulateToolCalls()
    case 'function_call':
      return accumulateFunction()
    case 'reasoning_details':
      return accumulateDetails()
    default:
      return growByName(field)
  }
}
