// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolChoiceMCP } from '../ToolChoiceMCP.ts'

/** Checks {@link ToolChoiceMCP} exactly, where a request holds it. */
export const ToolChoiceMCPExact: v.GenericSchema<ToolChoiceMCP> = onlyObject(
  v.looseObject({ type: v.literal('mcp'), server_label: v.string(), name: v.nullish(v.string()) }),
)
