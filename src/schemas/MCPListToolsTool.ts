// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPListToolsToolShape } from './shapes/MCPListToolsTool.ts'

/** A tool that an MCP server offers. */
export interface MCPListToolsTool {
  /** Name of the tool. */
  name: string
  /** What the tool does, by the server's own word. */
  description?: string | null | undefined
  /** The JSON Schema of the tool's arguments. */
  input_schema: Record<string, unknown>
  /** Hints about the tool that the server publishes. */
  annotations?: Record<string, unknown> | null | undefined
}

/** Open: what the API adds passes. */
export const MCPListToolsToolSchema: GenericSchema<MCPListToolsTool> = openSchema(MCPListToolsToolShape)
