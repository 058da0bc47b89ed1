// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalItemInputImage } from '../EvalItemInputImage.ts'

/** Checks {@link EvalItemInputImage} exactly, where a request holds it. */
export const EvalItemInputImageExact: v.GenericSchema<EvalItemInputImage> = onlyObject(
  v.looseObject({ type: v.literal('input_image'), image_url: v.string(), detail: v.optional(v.string()) }),
)
