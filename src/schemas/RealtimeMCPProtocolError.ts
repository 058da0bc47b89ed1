// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeMCPProtocolErrorShape } from './shapes/RealtimeMCPProtocolError.ts'

/** The remote server broke the protocol. */
export interface RealtimeMCPProtocolError {
  /** Always `protocol_error`. */
  type: 'protocol_error'
  /** What went wrong, as the server's own number. */
  code: number
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const RealtimeMCPProtocolErrorSchema: GenericSchema<RealtimeMCPProtocolError> =
  openSchema(RealtimeMCPProtocolErrorShape)
