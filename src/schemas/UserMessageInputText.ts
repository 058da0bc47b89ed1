// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { UserMessageInputTextShape } from './shapes/UserMessageInputText.ts'

/** What the user typed. */
export interface UserMessageInputText {
  /** Always `input_text`. */
  type: 'input_text'
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const UserMessageInputTextSchema: GenericSchema<UserMessageInputText> = openSchema(UserMessageInputTextShape)
