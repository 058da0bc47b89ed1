// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ModerationInputTypeShape } from './shapes/ModerationInputType.ts'

/** A kind of input that was judged. */
export type ModerationInputType = 'text' | 'image' | (string & {})

/** Open: what the API adds passes. */
export const ModerationInputTypeSchema: GenericSchema<ModerationInputType> = openSchema(ModerationInputTypeShape)
