// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ComputerTool } from '../ComputerTool.ts'

/** Checks {@link ComputerTool} exactly, where a request holds it. */
export const ComputerToolExact: v.GenericSchema<ComputerTool> = onlyObject(
  v.looseObject({ type: v.literal('computer') }),
)
