// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImageDetail } from './ImageDetail.ts'
import type { PromptCacheBreakpointConfig } from './PromptCacheBreakpointConfig.ts'
import { ComputerScreenshotContentShape } from './shapes/ComputerScreenshotContent.ts'

/** A screenshot that the model is given. */
export interface ComputerScreenshotContent {
  /** Always `computer_screenshot`. */
  type: 'computer_screenshot'
  /** Where the image is found, or its bytes as a data URL. */
  image_url: string | null
  /** Identifier of the uploaded screenshot. */
  file_id: string | null
  /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `original` leaves the image as it is, `auto` leaves the choice to the model. */
  detail: ImageDetail
  /** Ends a prefix that is cached. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined
}

/** Open: what the API adds passes. */
export const ComputerScreenshotContentSchema: GenericSchema<ComputerScreenshotContent> =
  openSchema(ComputerScreenshotContentShape)
