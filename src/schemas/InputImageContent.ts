// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImageDetail } from './ImageDetail.ts'
import type { PromptCacheBreakpointConfig } from './PromptCacheBreakpointConfig.ts'
import { InputImageContentShape } from './shapes/InputImageContent.ts'

/** An image that the model is given. */
export interface InputImageContent {
  /** Always `input_image`. */
  type: 'input_image'
  /** Where the image is found, or its bytes as a data URL. */
  image_url?: string | null | undefined
  /** Identifier of the uploaded image. Give this or `image_url`. */
  file_id?: string | null | undefined
  /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `original` leaves the image as it is, `auto` leaves the choice to the model. */
  detail: ImageDetail
  /** Ends a prefix that is cached. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined
}

/** Open: what the API adds passes. */
export const InputImageContentSchema: GenericSchema<InputImageContent> = openSchema(InputImageContentShape)
