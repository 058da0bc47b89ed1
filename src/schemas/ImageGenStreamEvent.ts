// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImageGenCompletedEvent } from './ImageGenCompletedEvent.ts'
import type { ImageGenPartialImageEvent } from './ImageGenPartialImageEvent.ts'
import { ImageGenStreamEventShape } from './shapes/ImageGenStreamEvent.ts'

/** An event of streamed images. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent

/** Open: what the API adds passes. */
export const ImageGenStreamEventSchema: GenericSchema<ImageGenStreamEvent> = openSchema(ImageGenStreamEventShape)
