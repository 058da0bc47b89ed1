// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ConversationResourceShape } from './shapes/ConversationResource.ts'

/** A conversation, which keeps its items from one response to the next. */
export interface ConversationResource {
  /** Identifier of the conversation. */
  id: string
  /** Always `conversation`. */
  object: 'conversation'
  /** Tags of your own that are kept with the conversation. */
  metadata: unknown
  /** Creation time, in Unix seconds. */
  created_at: number
}

/** Open: what the API adds passes. */
export const ConversationResourceSchema: GenericSchema<ConversationResource> = openSchema(ConversationResourceShape)
