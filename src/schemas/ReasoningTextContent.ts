// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ReasoningTextContentShape } from './shapes/ReasoningTextContent.ts'

/** A part of the model's reasoning. */
export interface ReasoningTextContent {
  /** Always `reasoning_text`. */
  type: 'reasoning_text'
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const ReasoningTextContentSchema: GenericSchema<ReasoningTextContent> = openSchema(ReasoningTextContentShape)
