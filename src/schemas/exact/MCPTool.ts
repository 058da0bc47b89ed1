// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { MCPTool } from '../MCPTool.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'
import { MCPToolFilterExact } from './MCPToolFilter.ts'

/** Checks {@link MCPTool} exactly, where a request holds it. */
export const MCPToolExact: v.GenericSchema<MCPTool> = onlyObject(
  v.looseObject({
    type: v.literal('mcp'),
    server_label: v.string(),
    server_url: v.optional(v.string()),
    connector_id: v.optional(
      v.picklist([
        'connector_dropbox',
        'connector_gmail',
        'connector_googlecalendar',
        'connector_googledrive',
        'connector_microsoftteams',
        'connector_outlookcalendar',
        'connector_outlookemail',
        'connector_sharepoint',
      ]),
    ),
    tunnel_id: v.optional(v.string()),
    authorization: v.optional(v.string()),
    server_description: v.optional(v.string()),
    headers: v.nullish(onlyObject(v.record(v.string(), v.string()))),
    allowed_tools: v.nullish(union({ array: v.array(v.string()), object: MCPToolFilterExact })),
    allowed_callers: v.nullish(v.pipe(v.array(CallableToolAllowedCallerExact), v.minLength(1))),
    require_approval: v.nullish(
      union({
        object: onlyObject(
          v.looseObject({ always: v.optional(MCPToolFilterExact), never: v.optional(MCPToolFilterExact) }),
        ),
        string: v.picklist(['always', 'never']),
      }),
    ),
    defer_loading: v.optional(v.boolean()),
  }),
)
