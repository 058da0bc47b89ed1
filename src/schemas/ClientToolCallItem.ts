// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ClientToolCallStatus } from './ClientToolCallStatus.ts'
import { ClientToolCallItemShape } from './shapes/ClientToolCallItem.ts'

/** A call of a tool that runs in the user's browser. */
export interface ClientToolCallItem {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread_item`. */
  object: 'chatkit.thread_item'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Which thread is meant, by its id. */
  thread_id: string
  /** Always `chatkit.client_tool_call`. */
  type: 'chatkit.client_tool_call'
  /** How far the call has come. */
  status: ClientToolCallStatus
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Name of the tool. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
  /** What the tool gave back. Null until it did. */
  output: string | null
}

/** Open: what the API adds passes. */
export const ClientToolCallItemSchema: GenericSchema<ClientToolCallItem> = openSchema(ClientToolCallItemShape)
