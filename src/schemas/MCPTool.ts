// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import type { MCPToolFilter } from './MCPToolFilter.ts'
import { MCPToolShape } from './shapes/MCPTool.ts'

/** Lets the model use the tools of an MCP server. */
export interface MCPTool {
  /** Always `mcp`. */
  type: 'mcp'
  /** The name that you gave the server. */
  server_label: string
  /** Where the server is found. Give this, `connector_id` or `tunnel_id`. */
  server_url?: string | undefined
  /** A connector that the API offers, such as that of a calendar or mail service. */
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | (string & {})
    | undefined
  /** The secure tunnel through which the server is reached. Give this, `server_url` or `connector_id`. */
  tunnel_id?: string | undefined
  /** An OAuth token for the server. It is never sent back. */
  authorization?: string | undefined
  /** What the server offers, in words that the model reads. */
  server_description?: string | undefined
  /** Headers that the server is sent. */
  headers?: Record<string, string> | null | undefined
  /** Which of the server's tools the model may use, by name or by a filter. All of them if absent. */
  allowed_tools?: string[] | MCPToolFilter | null | undefined
  /** Who may call the tool, the model itself or a program that it writes. At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
  /** Which calls wait for your approval. All of them if absent. Default: `always`. */
  require_approval?:
    | {
        /** Picks tools of an MCP server, by name or by whether they change anything. */
        always?: MCPToolFilter | undefined
        /** Picks tools of an MCP server, by name or by whether they change anything. */
        never?: MCPToolFilter | undefined
      }
    | 'always'
    | 'never'
    | (string & {})
    | null
    | undefined
  /** Whether the tool stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined
}

/** Open: what the API adds passes. */
export const MCPToolSchema: GenericSchema<MCPTool> = openSchema(MCPToolShape)
