// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputMessageContentList } from './InputMessageContentList.ts'
import { InputMessageResourceShape } from './shapes/InputMessageResource.ts'

/** A message to the model, as the API keeps it. */
export interface InputMessageResource {
  /** Always `message`. */
  type: 'message'
  /** Who speaks. `developer` and `system` outrank `user`. */
  role: 'user' | 'system' | 'developer' | (string & {})
  /** How far the message has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | (string & {}) | undefined
  /** What a message says, in parts. */
  content: InputMessageContentList
  /** Identifier of the message. */
  id: string
}

/** Open: what the API adds passes. */
export const InputMessageResourceSchema: GenericSchema<InputMessageResource> = openSchema(InputMessageResourceShape)
