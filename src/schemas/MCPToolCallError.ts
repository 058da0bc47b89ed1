// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { HTTPError } from './HTTPError.ts'
import type { MCPProtocolError } from './MCPProtocolError.ts'
import type { MCPToolExecutionError } from './MCPToolExecutionError.ts'
import { MCPToolCallErrorShape } from './shapes/MCPToolCallError.ts'

/** Why a call to an MCP server failed. */
export type MCPToolCallError = MCPProtocolError | MCPToolExecutionError | HTTPError

/** Open: what the API adds passes. */
export const MCPToolCallErrorSchema: GenericSchema<MCPToolCallError> = openSchema(MCPToolCallErrorShape)
