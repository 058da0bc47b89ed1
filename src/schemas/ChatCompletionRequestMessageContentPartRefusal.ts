// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** A refusal that the model gave earlier, sent back as part of the conversation. */
export interface ChatCompletionRequestMessageContentPartRefusal {
  /** The kind of part, which for a refusal is always `refusal`. */
  type: 'refusal'
  /** The words with which the model refused to help. */
  refusal: string
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartRefusalSchema: v.GenericSchema<ChatCompletionRequestMessageContentPartRefusal> =
  onlyObject(v.looseObject({ type: v.literal('refusal'), refusal: v.string() }))
