// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { HTTPErrorShape } from './shapes/HTTPError.ts'

/** The MCP server answered with an HTTP error. */
export interface HTTPError {
  /** Always `http_error`. */
  type: 'http_error'
  /** What went wrong, as the server's own number. */
  code: number
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const HTTPErrorSchema: GenericSchema<HTTPError> = openSchema(HTTPErrorShape)
