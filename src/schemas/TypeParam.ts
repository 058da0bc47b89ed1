// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TypeParamShape } from './shapes/TypeParam.ts'

/** Type a text. */
export interface TypeParam {
  /** Always `type`. */
  type: 'type'
  /** What to type. */
  text: string
}

/** Open: what the API adds passes. */
export const TypeParamSchema: GenericSchema<TypeParam> = openSchema(TypeParamShape)
