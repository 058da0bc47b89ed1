// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CustomTextFormatParamShape } from './shapes/CustomTextFormatParam.ts'

/** Input of any text. */
export interface CustomTextFormatParam {
  /** Always `text`. Default: `text`. */
  type: 'text'
}

/** Checks {@link CustomTextFormatParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const CustomTextFormatParamSchema: GenericSchema<CustomTextFormatParam> = openSchema(CustomTextFormatParamShape)
