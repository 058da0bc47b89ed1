// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ScreenshotParamShape } from './shapes/ScreenshotParam.ts'

/** Take a screenshot. */
export interface ScreenshotParam {
  /** Always `screenshot`. Default: `screenshot`. */
  type: 'screenshot'
}

/** Checks {@link ScreenshotParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ScreenshotParamSchema: GenericSchema<ScreenshotParam> = openSchema(ScreenshotParamShape)
