// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CallableToolAllowedCallerShape } from './shapes/CallableToolAllowedCaller.ts'

/** A caller of tools, the model itself or a program that it writes. */
export type CallableToolAllowedCaller = 'direct' | 'programmatic' | (string & {})

/** Open: what the API adds passes. */
export const CallableToolAllowedCallerSchema: GenericSchema<CallableToolAllowedCaller> =
  openSchema(CallableToolAllowedCallerShape)
