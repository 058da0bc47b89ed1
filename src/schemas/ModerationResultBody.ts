// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ModerationInputType } from './ModerationInputType.ts'
import { ModerationResultBodyShape } from './shapes/ModerationResultBody.ts'

/** The verdict on one piece of content. */
export interface ModerationResultBody {
  /** The kind of object, always `moderation_result`. */
  type: 'moderation_result'
  /** The moderation model that reached this verdict. */
  model: string
  /** Whether any of the categories was found to apply. */
  flagged: boolean
  /** Whether each category applies, by the category's name. */
  categories: Record<string, boolean>
  /** How sure the model is of each category, from 0 to 1. */
  category_scores: Record<string, number>
  /** Which kinds of input each category's score was drawn from. */
  category_applied_input_types: Record<string, ModerationInputType[]>
}

/** Open: what the API adds passes. */
export const ModerationResultBodySchema: GenericSchema<ModerationResultBody> = openSchema(ModerationResultBodyShape)
