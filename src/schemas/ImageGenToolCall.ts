// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageGenToolCallShape } from './shapes/ImageGenToolCall.ts'

/** An image that the model made. */
export interface ImageGenToolCall {
  /** Always `image_generation_call`. */
  type: 'image_generation_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** How far the image has come. */
  status?: 'in_progress' | 'completed' | 'generating' | 'failed' | (string & {}) | undefined
  /** The image in base64. Null until it is done. */
  result?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ImageGenToolCallSchema: GenericSchema<ImageGenToolCall> = openSchema(ImageGenToolCallShape)
