// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ScrollParamShape } from './shapes/ScrollParam.ts'

/** Scroll at a point. */
export interface ScrollParam {
  /** Always `scroll`. */
  type: 'scroll'
  /** Distance from the left edge in pixels. */
  x: number
  /** Distance from the top edge in pixels. */
  y: number
  /** How far to scroll sideways, in pixels. */
  scroll_x: number
  /** How far to scroll down, in pixels. */
  scroll_y: number
  /** Keys that are held or pressed. */
  keys?: string[] | null | undefined
}

/** Open: what the API adds passes. */
export const ScrollParamSchema: GenericSchema<ScrollParam> = openSchema(ScrollParamShape)
