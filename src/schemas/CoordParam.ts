// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CoordParamShape } from './shapes/CoordParam.ts'

/** A point of the screen. */
export interface CoordParam {
  /** Distance from the left edge in pixels. */
  x: number
  /** Distance from the top edge in pixels. */
  y: number
}

/** Open: what the API adds passes. */
export const CoordParamSchema: GenericSchema<CoordParam> = openSchema(CoordParamShape)
