// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseConversationShape } from './shapes/ResponseConversation.ts'

/** The conversation that the response belongs to. */
export interface ResponseConversation {
  /** Identifier under which the API keeps it. */
  id: string
}

/** Open: what the API adds passes. */
export const ResponseConversationSchema: GenericSchema<ResponseConversation> = openSchema(ResponseConversationShape)
