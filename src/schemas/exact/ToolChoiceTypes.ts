// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolChoiceTypes } from '../ToolChoiceTypes.ts'

/** Checks {@link ToolChoiceTypes} exactly, where a request holds it. */
export const ToolChoiceTypesExact: v.GenericSchema<ToolChoiceTypes> = onlyObject(
  v.looseObject({
    type: v.picklist([
      'file_search',
      'web_search_preview',
      'computer',
      'computer_use_preview',
      'computer_use',
      'web_search_preview_2025_03_11',
      'image_generation',
      'code_interpreter',
    ]),
  }),
)
