// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { PartialImages } from '../PartialImages.ts'

/** Checks {@link PartialImages} exactly, where a request holds it. */
export const PartialImagesExact: v.GenericSchema<PartialImages> = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
)
