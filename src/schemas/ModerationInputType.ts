// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ModerationInputTypeShape } from './shapes/ModerationInputType.ts'

/** A kind of input that was judged. */
export type ModerationInputType = 'text' | 'image' | (string & {})

/** Checks {@link ModerationInputType}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ModerationInputTypeSchema: GenericSchema<ModerationInputType> = openSchema(ModerationInputTypeShape)
