// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeConversationItemFunctionCallOutputShape } from './shapes/RealtimeConversationItemFunctionCallOutput.ts'

/** What your function gave. */
export interface RealtimeConversationItemFunctionCallOutput {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `realtime.item`. */
  object?: 'realtime.item' | undefined
  /** Always `function_call_output`. */
  type: 'function_call_output'
  /** How far it has come. */
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {}) | undefined
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** What the tool gave back, as text. */
  output: string
}

/** Open: what the API adds passes. */
export const RealtimeConversationItemFunctionCallOutputSchema: GenericSchema<RealtimeConversationItemFunctionCallOutput> =
  openSchema(RealtimeConversationItemFunctionCallOutputShape)
