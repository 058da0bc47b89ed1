// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** How many images to send while the final one is being made. With 0 the final one comes as a single event. From 0 to 3. Default: `0`. */
export type PartialImages = number | null

/** Exact: only unknown fields pass. */
export const PartialImagesSchema: v.GenericSchema<PartialImages> = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
)
