// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { NoiseReductionTypeShape } from './shapes/NoiseReductionType.ts'

/** Where the microphone is, close to the mouth (`near_field`) or across the room (`far_field`). */
export type NoiseReductionType = 'near_field' | 'far_field' | (string & {})

/** Open: what the API adds passes. */
export const NoiseReductionTypeSchema: GenericSchema<NoiseReductionType> = openSchema(NoiseReductionTypeShape)
