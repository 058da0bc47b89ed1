// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ToolSearchExecutionType } from '../ToolSearchExecutionType.ts'

/** Checks {@link ToolSearchExecutionType} exactly, where a request holds it. */
export const ToolSearchExecutionTypeExact: v.GenericSchema<ToolSearchExecutionType> = v.picklist(['server', 'client'])
