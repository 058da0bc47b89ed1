// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MoveParamShape } from './shapes/MoveParam.ts'

/** Move the pointer to a point. */
export interface MoveParam {
  /** Always `move`. */
  type: 'move'
  /** Distance from the left edge in pixels. */
  x: number
  /** Distance from the top edge in pixels. */
  y: number
  /** Keys that are held or pressed. */
  keys?: string[] | null | undefined
}

/** Open: what the API adds passes. */
export const MoveParamSchema: GenericSchema<MoveParam> = openSchema(MoveParamShape)
