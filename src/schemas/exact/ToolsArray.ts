// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ToolsArray } from '../ToolsArray.ts'
import { ResponseToolExact } from './ResponseTool.ts'

/** Checks {@link ToolsArray} exactly, where a request holds it. */
export const ToolsArrayExact: v.GenericSchema<ToolsArray> = v.array(ResponseToolExact)
