// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPToolFilterShape } from './shapes/MCPToolFilter.ts'

/** Picks tools of an MCP server, by name or by whether they change anything. */
export interface MCPToolFilter {
  /** Names of the tools that pass. */
  tool_names?: string[] | undefined
  /** Keeps only tools that the server marks as changing nothing. */
  read_only?: boolean | undefined
}

/** Open: what the API adds passes. */
export const MCPToolFilterSchema: GenericSchema<MCPToolFilter> = openSchema(MCPToolFilterShape)
