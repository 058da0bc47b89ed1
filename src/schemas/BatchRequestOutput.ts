// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { BatchRequestOutputShape } from './shapes/BatchRequestOutput.ts'

/** One line of a batch's output or error file: the result of a single request. */
export interface BatchRequestOutput {
  /** Identifier of this result line. */
  id?: string | undefined
  /** Key you gave the request in the input file, telling which one this result answers. */
  custom_id?: string | undefined
  /** HTTP response to the request, or `null` if none was received. */
  response?:
    | {
        /** HTTP status code with which the request was answered. */
        status_code?: number | undefined
        /** Identifier of the API request, to quote when asking OpenAI support for help. */
        request_id?: string | undefined
        /** Parsed JSON that the response carried. */
        body?: Record<string, unknown> | undefined
      }
    | null
    | undefined
  /** Cause of a failure that occurred outside HTTP, or `null` if there was none. */
  error?:
    | {
        /** Error code for programs to act on. */
        code?: string | undefined
        /** Error explanation meant for people. */
        message?: string | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const BatchRequestOutputSchema: GenericSchema<BatchRequestOutput> = openSchema(BatchRequestOutputShape)
