// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ReasoningTextContent } from './ReasoningTextContent.ts'
import type { SummaryTextContent } from './SummaryTextContent.ts'
import { ReasoningItemParamShape } from './shapes/ReasoningItemParam.ts'

/** What a model thought, given back so that it goes on from there. */
export interface ReasoningItemParam {
  /** Always `reasoning`. */
  type: 'reasoning'
  /** Id of the item in the answer that it comes from; left out where that was not stored. */
  id?: string | undefined
  /** Content that only the API can read. Send it back as it is. */
  encrypted_content?: string | null | undefined
  /** What the model thought, in summary. */
  summary: SummaryTextContent[]
  /** What is said, in parts. */
  content?: ReasoningTextContent[] | undefined
  /** How far it has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | (string & {}) | undefined
}

/** Open: what the API adds passes. */
export const ReasoningItemParamSchema: GenericSchema<ReasoningItemParam> = openSchema(ReasoningItemParamShape)
