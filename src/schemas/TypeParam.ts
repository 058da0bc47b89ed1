// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TypeParamShape } from './shapes/TypeParam.ts'

/** Type a text. */
export interface TypeParam {
  /** Always `type`. Default: `type`. */
  type: 'type'
  /** What to type. */
  text: string
}

/** Checks {@link TypeParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const TypeParamSchema: GenericSchema<TypeParam> = openSchema(TypeParamShape)
