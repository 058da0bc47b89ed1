// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessagePhase } from './MessagePhase.ts'
import type { OutputMessageContent } from './OutputMessageContent.ts'
import { OutputMessageShape } from './shapes/OutputMessage.ts'

/** A message of the model. */
export interface OutputMessage {
  /** Identifier of the message. */
  id: string
  /** Always `message`. */
  type: 'message'
  /** Always `assistant`. */
  role: 'assistant'
  /** What the model says, in parts. */
  content: OutputMessageContent[]
  /** Whether the message is a word on the way or the final answer. */
  phase?: MessagePhase | null | undefined
  /** How far the message has come. */
  status: 'in_progress' | 'completed' | 'incomplete' | (string & {})
}

/** Open: what the API adds passes. */
export const OutputMessageSchema: GenericSchema<OutputMessage> = openSchema(OutputMessageShape)
