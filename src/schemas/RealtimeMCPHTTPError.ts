// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeMCPHTTPErrorShape } from './shapes/RealtimeMCPHTTPError.ts'

/** The remote server answered with an error of HTTP. */
export interface RealtimeMCPHTTPError {
  /** Always `http_error`. */
  type: 'http_error'
  /** What went wrong, as the server's own number. */
  code: number
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const RealtimeMCPHTTPErrorSchema: GenericSchema<RealtimeMCPHTTPError> = openSchema(RealtimeMCPHTTPErrorShape)
