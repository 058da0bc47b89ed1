// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { UserMessageQuotedTextShape } from './shapes/UserMessageQuotedText.ts'

/** What the user quoted. */
export interface UserMessageQuotedText {
  /** Always `quoted_text`. */
  type: 'quoted_text'
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const UserMessageQuotedTextSchema: GenericSchema<UserMessageQuotedText> = openSchema(UserMessageQuotedTextShape)
