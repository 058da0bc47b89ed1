// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ModerationResultBody } from './ModerationResultBody.ts'
import { ChatCompletionModerationResultsShape } from './shapes/ChatCompletionModerationResults.ts'

/** The verdicts on one side of the exchange. */
export interface ChatCompletionModerationResults {
  /** Says that classifying went well, always `moderation_results`. */
  type: 'moderation_results'
  /** The moderation model that did the classifying. */
  model: string
  /** One verdict for each piece of content. */
  results: ModerationResultBody[]
}

/** Open: what the API adds passes. */
export const ChatCompletionModerationResultsSchema: GenericSchema<ChatCompletionModerationResults> = openSchema(
  ChatCompletionModerationResultsShape,
)
