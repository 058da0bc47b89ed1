// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { PartialImagesShape } from './shapes/PartialImages.ts'

/** How many images to send while the final one is being made. With 0 the final one comes as a single event. From 0 to 3. Default: `0`. */
export type PartialImages = number | null

/** Checks {@link PartialImages}. Open: fields, values of enums and members of unions that the API adds pass. */
export const PartialImagesSchema: GenericSchema<PartialImages> = openSchema(PartialImagesShape)
