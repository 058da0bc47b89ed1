// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputMessageContentList } from './InputMessageContentList.ts'
import { InputMessageShape } from './shapes/InputMessage.ts'

/** A message to the model, its content in parts. */
export interface InputMessage {
  /** Always `message`. */
  type?: 'message' | undefined
  /** Who speaks. `developer` and `system` outrank `user`. */
  role: 'user' | 'system' | 'developer' | (string & {})
  /** How far the message has come. Only the API sets it. */
  status?: 'in_progress' | 'completed' | 'incomplete' | (string & {}) | undefined
  /** What a message says, in parts. */
  content: InputMessageContentList
}

/** Open: what the API adds passes. */
export const InputMessageSchema: GenericSchema<InputMessage> = openSchema(InputMessageShape)
