// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventMCPListToolsFailedShape } from './shapes/RealtimeServerEventMCPListToolsFailed.ts'

/** The tools of a remote server could not be listed. */
export interface RealtimeServerEventMCPListToolsFailed {
  /** Identifier of the event. */
  event_id: string
  /** Always `mcp_list_tools.failed`. */
  type: 'mcp_list_tools.failed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventMCPListToolsFailedSchema: GenericSchema<RealtimeServerEventMCPListToolsFailed> =
  openSchema(RealtimeServerEventMCPListToolsFailedShape)
