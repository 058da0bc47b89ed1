// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeConversationItemFunctionCallShape } from './shapes/RealtimeConversationItemFunctionCall.ts'

/** A call of one of your functions. */
export interface RealtimeConversationItemFunctionCall {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `realtime.item`. */
  object?: 'realtime.item' | undefined
  /** Always `function_call`. */
  type: 'function_call'
  /** How far it has come. */
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {}) | undefined
  /** Names the call, so that its output can be matched with it. */
  call_id?: string | undefined
  /** The name that it goes by. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
}

/** Open: what the API adds passes. */
export const RealtimeConversationItemFunctionCallSchema: GenericSchema<RealtimeConversationItemFunctionCall> =
  openSchema(RealtimeConversationItemFunctionCallShape)
