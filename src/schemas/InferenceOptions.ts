// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { InferenceOptionsShape } from './shapes/InferenceOptions.ts'
import type { ToolChoice } from './ToolChoice.ts'

/** What the user picked for this message, a tool or a model. */
export interface InferenceOptions {
  /** The tool that the user picked. */
  tool_choice: ToolChoice | null
  /** Name of the model that the user picked. Null if none. */
  model: string | null
}

/** Open: what the API adds passes. */
export const InferenceOptionsSchema: GenericSchema<InferenceOptions> = openSchema(InferenceOptionsShape)
