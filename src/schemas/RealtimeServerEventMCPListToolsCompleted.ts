// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventMCPListToolsCompletedShape } from './shapes/RealtimeServerEventMCPListToolsCompleted.ts'

/** The tools of a remote server are known. */
export interface RealtimeServerEventMCPListToolsCompleted {
  /** Identifier of the event. */
  event_id: string
  /** Always `mcp_list_tools.completed`. */
  type: 'mcp_list_tools.completed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventMCPListToolsCompletedSchema: GenericSchema<RealtimeServerEventMCPListToolsCompleted> =
  openSchema(RealtimeServerEventMCPListToolsCompletedShape)
