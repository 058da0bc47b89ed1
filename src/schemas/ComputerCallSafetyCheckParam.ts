// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ComputerCallSafetyCheckParamShape } from './shapes/ComputerCallSafetyCheckParam.ts'

/** A safety warning about a call. */
export interface ComputerCallSafetyCheckParam {
  /** Identifier of the warning, to be sent back as acknowledged. */
  id: string
  /** What the warning is about. */
  code?: string | null | undefined
  /** The warning in words. */
  message?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ComputerCallSafetyCheckParamSchema: GenericSchema<ComputerCallSafetyCheckParam> = openSchema(
  ComputerCallSafetyCheckParamShape,
)
