// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventMCPListToolsInProgressShape } from './shapes/RealtimeServerEventMCPListToolsInProgress.ts'

/** The tools of a remote server are being listed. */
export interface RealtimeServerEventMCPListToolsInProgress {
  /** Identifier of the event. */
  event_id: string
  /** Always `mcp_list_tools.in_progress`. */
  type: 'mcp_list_tools.in_progress'
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventMCPListToolsInProgressSchema: GenericSchema<RealtimeServerEventMCPListToolsInProgress> =
  openSchema(RealtimeServerEventMCPListToolsInProgressShape)
