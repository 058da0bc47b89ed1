// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SummaryTextContentShape } from './shapes/SummaryTextContent.ts'

/** A part of the reasoning's summary. */
export interface SummaryTextContent {
  /** Always `summary_text`. Default: `summary_text`. */
  type: 'summary_text'
  /** The text itself. */
  text: string
}

/** Checks {@link SummaryTextContent}. Open: fields, values of enums and members of unions that the API adds pass. */
export const SummaryTextContentSchema: GenericSchema<SummaryTextContent> = openSchema(SummaryTextContentShape)
