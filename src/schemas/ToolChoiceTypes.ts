// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceTypesShape } from './shapes/ToolChoiceTypes.ts'

/** Has the model use a certain tool of the API's own. */
export interface ToolChoiceTypes {
  /** Which of the API's own tools to use. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
    | (string & {})
}

/** Open: what the API adds passes. */
export const ToolChoiceTypesSchema: GenericSchema<ToolChoiceTypes> = openSchema(ToolChoiceTypesShape)
