// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageDetailShape } from './shapes/ImageDetail.ts'

/** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `original` leaves the image as it is, `auto` leaves the choice to the model. */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original' | (string & {})

/** Open: what the API adds passes. */
export const ImageDetailSchema: GenericSchema<ImageDetail> = openSchema(ImageDetailShape)
