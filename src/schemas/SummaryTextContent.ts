// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SummaryTextContentShape } from './shapes/SummaryTextContent.ts'

/** A part of the reasoning's summary. */
export interface SummaryTextContent {
  /** Always `summary_text`. */
  type: 'summary_text'
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const SummaryTextContentSchema: GenericSchema<SummaryTextContent> = openSchema(SummaryTextContentShape)
