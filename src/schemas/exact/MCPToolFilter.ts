// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPToolFilter } from '../MCPToolFilter.ts'

/** Checks {@link MCPToolFilter} exactly, where a request holds it. */
export const MCPToolFilterExact: v.GenericSchema<MCPToolFilter> = onlyObject(
  v.looseObject({ tool_names: v.optional(v.array(v.string())), read_only: v.optional(v.boolean()) }),
)
