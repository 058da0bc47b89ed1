// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ErrorPayloadShape } from './shapes/ErrorPayload.ts'

/** What went wrong, as a socket tells it. */
export interface ErrorPayload {
  /** Which kind it is. */
  type: string
  /** What went wrong, as a code for programs to act on. */
  code: string | null
  /** Error explanation meant for people. */
  message: string
  /** Name of the request parameter at fault; `null` when no single one is. */
  param: string | null
  /** Headers that the server is sent. */
  headers?: Record<string, string> | undefined
}

/** Open: what the API adds passes. */
export const ErrorPayloadSchema: GenericSchema<ErrorPayload> = openSchema(ErrorPayloadShape)
