// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CoordParam } from './CoordParam.ts'
import { DragParamShape } from './shapes/DragParam.ts'

/** Drag the pointer along a path. */
export interface DragParam {
  /** Always `drag`. */
  type: 'drag'
  /** Points that the pointer is dragged through. */
  path: CoordParam[]
  /** Keys that are held or pressed. */
  keys?: string[] | null | undefined
}

/** Open: what the API adds passes. */
export const DragParamSchema: GenericSchema<DragParam> = openSchema(DragParamShape)
