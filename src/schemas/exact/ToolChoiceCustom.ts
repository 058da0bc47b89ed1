// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolChoiceCustom } from '../ToolChoiceCustom.ts'

/** Checks {@link ToolChoiceCustom} exactly, where a request holds it. */
export const ToolChoiceCustomExact: v.GenericSchema<ToolChoiceCustom> = onlyObject(
  v.looseObject({ type: v.literal('custom'), name: v.string() }),
)
