import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import type { ToolResult } from '../isToolResult.ts'
import { accumulateOutput } from './accumulateOutput.ts'
import { readItemEvent } from './itemEvent.ts'
import { throwIfFailed } from './throwIfFailed.ts'

/**
 * Makes a response of its events: of the whole ones that some of them hold, and of its items in between. An output that
 * comes empty leaves the items alone, since some hosts send none in the response at the end; the event that begins another response does not.
 */
export function accumulate(): Accumulator<ResponseStreamEvent | ToolResult, ResponseObject> {
  let response: unknown
  let output = accumulateOutput()
  return {
    get value() {
      return { ...Object(response), output: output.value }
    },
    add(event) {
      const { type, response: whole } = Object(event)
      if (whole) {
        response = whole
        if (type === 'response.created') output = accumulateOutput()
        const { output: items } = whole
        if (Array.isArray(items) && items.length) {
          output = accumulateOutput()
          for (const [output_index, item] of items.entries()) output.add({ item, output_index })
        }
        throwIfFailed(whole)
      } else {
        output.add(readItemEvent(event))
      }
    },
  }
}
