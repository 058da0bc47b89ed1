// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ReasoningTextContent } from './ReasoningTextContent.ts'
import type { SummaryTextContent } from './SummaryTextContent.ts'
import { ReasoningItemShape } from './shapes/ReasoningItem.ts'

/** What the model thought. Send it back with the next call when the API doesn't keep the conversation. */
export interface ReasoningItem {
  /** Always `reasoning`. */
  type: 'reasoning'
  /** Identifier under which the API keeps it. */
  id: string
  /** The thought in a form that only the API can read. Send it back as it is when nothing is stored. */
  encrypted_content?: string | null | undefined
  /** What the model thought, in summary. */
  summary: SummaryTextContent[]
  /** What the model thought, word for word, where it is told. */
  content?: ReasoningTextContent[] | undefined
  /** How far the thought has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | (string & {}) | undefined
}

/** Open: what the API adds passes. */
export const ReasoningItemSchema: GenericSchema<ReasoningItem> = openSchema(ReasoningItemShape)
