import { isObject } from '../../../core/isObject.ts'
import type { ResponseCall } from './readOutput.ts'
import { type CallOutput, toCallOutput } from './toCallOutput.ts'

/** What was given for a call: of one of the API's own tools, the fields of the item that answers it. */
export function toAnswerOutput(call: ResponseCall, output: unknown): CallOutput | Record<string, unknown> {
  return call.waitsFor && isObject(output) ? output : toCallOutput(call, output)
}
