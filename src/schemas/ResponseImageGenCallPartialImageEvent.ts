// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseImageGenCallPartialImageEventShape } from './shapes/ResponseImageGenCallPartialImageEvent.ts'

/** An image that is not finished yet. */
export interface ResponseImageGenCallPartialImageEvent {
  /** Always `response.image_generation_call.partial_image`. */
  type: 'response.image_generation_call.partial_image'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Position of the image among the partial ones, counted from 0. */
  partial_image_index: number
  /** The image so far, in base64. */
  partial_image_b64: string
  /** Width and height in pixels, such as `1024x1024`. */
  size?: string | undefined
  /** How much effort goes into the image. `auto` lets the model choose. */
  quality?: string | undefined
  /** What lies behind the subject. */
  background?: string | undefined
  /** The file format of the image. */
  output_format?: string | undefined
}

/** Open: what the API adds passes. */
export const ResponseImageGenCallPartialImageEventSchema: GenericSchema<ResponseImageGenCallPartialImageEvent> =
  openSchema(ResponseImageGenCallPartialImageEventShape)
