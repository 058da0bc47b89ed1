// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DoubleClickActionShape } from './shapes/DoubleClickAction.ts'

/** Click twice at a point. */
export interface DoubleClickAction {
  /** Always `double_click`. */
  type: 'double_click'
  /** Distance from the left edge in pixels. */
  x: number
  /** Distance from the top edge in pixels. */
  y: number
  /** Keys that are held or pressed. */
  keys: string[] | null
}

/** Open: what the API adds passes. */
export const DoubleClickActionSchema: GenericSchema<DoubleClickAction> = openSchema(DoubleClickActionShape)
