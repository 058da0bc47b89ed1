// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageGenActionEnumShape } from './shapes/ImageGenActionEnum.ts'

/** Whether an image is made anew or edited. `auto` leaves it to the model. */
export type ImageGenActionEnum = 'generate' | 'edit' | 'auto' | (string & {})

/** Open: what the API adds passes. */
export const ImageGenActionEnumSchema: GenericSchema<ImageGenActionEnum> = openSchema(ImageGenActionEnumShape)
