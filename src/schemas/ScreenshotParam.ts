// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ScreenshotParamShape } from './shapes/ScreenshotParam.ts'

/** Take a screenshot. */
export interface ScreenshotParam {
  /** Always `screenshot`. */
  type: 'screenshot'
}

/** Open: what the API adds passes. */
export const ScreenshotParamSchema: GenericSchema<ScreenshotParam> = openSchema(ScreenshotParamShape)
