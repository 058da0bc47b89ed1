// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import type { ChatCompletionRequestMessageContentPartText } from './ChatCompletionRequestMessageContentPartText.ts'
import { ChatCompletionRequestMessageContentPartTextExact } from './exact/ChatCompletionRequestMessageContentPartText.ts'

/** Text that is known in advance to return in the answer. Where the answer agrees, it comes faster. */
export interface PredictionContent {
  /** The kind of prediction. `content` is the only one so far. */
  type: 'content'
  /** The text that you expect, such as a file of which little will change. */
  content: string | ChatCompletionRequestMessageContentPartText[]
}

/** Exact: only unknown fields pass. */
export const PredictionContentSchema: v.GenericSchema<PredictionContent> = onlyObject(
  v.looseObject({
    type: v.literal('content'),
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestMessageContentPartTextExact), v.minLength(1)),
    }),
  }),
)
