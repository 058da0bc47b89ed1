// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ReasoningModeEnumShape } from './shapes/ReasoningModeEnum.ts'

/** A way in which models think. */
export type ReasoningModeEnum = 'standard' | 'pro' | (string & {})

/** Open: what the API adds passes. */
export const ReasoningModeEnumSchema: GenericSchema<ReasoningModeEnum> = openSchema(ReasoningModeEnumShape)
