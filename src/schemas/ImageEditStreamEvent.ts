// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImageEditCompletedEvent } from './ImageEditCompletedEvent.ts'
import type { ImageEditPartialImageEvent } from './ImageEditPartialImageEvent.ts'
import { ImageEditStreamEventShape } from './shapes/ImageEditStreamEvent.ts'

/** An event of a streamed edit of images. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent

/** Open: what the API adds passes. */
export const ImageEditStreamEventSchema: GenericSchema<ImageEditStreamEvent> = openSchema(ImageEditStreamEventShape)
