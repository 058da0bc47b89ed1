// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Annotation } from './Annotation.ts'
import type { LogProb } from './LogProb.ts'
import { OutputTextContentShape } from './shapes/OutputTextContent.ts'

/** Text that the model wrote, with its citations. */
export interface OutputTextContent {
  /** Always `output_text`. */
  type: 'output_text'
  /** The text itself. */
  text: string
  /** Citations and file links found within the text. */
  annotations?: Annotation[] | undefined
  /** The tokens with their log probabilities, where `include` asks for them. */
  logprobs?: LogProb[] | undefined
}

/** Open: what the API adds passes. */
export const OutputTextContentSchema: GenericSchema<OutputTextContent> = openSchema(OutputTextContentShape)
