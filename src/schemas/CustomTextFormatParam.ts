// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CustomTextFormatParamShape } from './shapes/CustomTextFormatParam.ts'

/** Input of any text. */
export interface CustomTextFormatParam {
  /** Always `text`. */
  type: 'text'
}

/** Open: what the API adds passes. */
export const CustomTextFormatParamSchema: GenericSchema<CustomTextFormatParam> = openSchema(CustomTextFormatParamShape)
