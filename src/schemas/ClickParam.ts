// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ClickButtonType } from './ClickButtonType.ts'
import { ClickParamShape } from './shapes/ClickParam.ts'

/** Click at a point. */
export interface ClickParam {
  /** Always `click`. */
  type: 'click'
  /** A button of the mouse. */
  button: ClickButtonType
  /** Distance from the left edge in pixels. */
  x: number
  /** Distance from the top edge in pixels. */
  y: number
  /** Keys that are held or pressed. */
  keys?: string[] | null | undefined
}

/** Open: what the API adds passes. */
export const ClickParamSchema: GenericSchema<ClickParam> = openSchema(ClickParamShape)
