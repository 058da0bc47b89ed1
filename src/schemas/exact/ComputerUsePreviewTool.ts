// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ComputerUsePreviewTool } from '../ComputerUsePreviewTool.ts'
import { ComputerEnvironmentExact } from './ComputerEnvironment.ts'

/** Checks {@link ComputerUsePreviewTool} exactly, where a request holds it. */
export const ComputerUsePreviewToolExact: v.GenericSchema<ComputerUsePreviewTool> = onlyObject(
  v.looseObject({
    type: v.literal('computer_use_preview'),
    environment: ComputerEnvironmentExact,
    display_width: v.pipe(v.number(), v.integer()),
    display_height: v.pipe(v.number(), v.integer()),
  }),
)
