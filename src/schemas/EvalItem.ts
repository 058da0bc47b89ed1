// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItemContent } from './EvalItemContent.ts'
import { EvalItemShape } from './shapes/EvalItem.ts'

/** One message to a grading model. Templates in it quote the sample or the item. */
export interface EvalItem {
  /** Who speaks, which decides how much the message weighs. */
  role: 'user' | 'assistant' | 'system' | 'developer' | (string & {})
  /** What is said, as text, as one part or as a list of parts. */
  content: EvalItemContent
  /** The kind of item, `message` where given. */
  type?: 'message' | undefined
}

/** Open: what the API adds passes. */
export const EvalItemSchema: GenericSchema<EvalItem> = openSchema(EvalItemShape)
