// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { DetailEnum } from './DetailEnum.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { InputImageContentParamAutoParamShape } from './shapes/InputImageContentParamAutoParam.ts'

/** An image that the model is given. */
export interface InputImageContentParamAutoParam {
  /** Always `input_image`. */
  type: 'input_image'
  /** Where the image is found, or its bytes as a data URL. At most 20,971,520 characters. */
  image_url?: string | null | undefined
  /** Identifier of the uploaded image. Give this or `image_url`. */
  file_id?: string | null | undefined
  /** Resolution at which the model views the image. */
  detail?: DetailEnum | null | undefined
  /** A mark in the prompt. What stands before it is cached and can be reused by later calls. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined
}

/** Open: what the API adds passes. */
export const InputImageContentParamAutoParamSchema: GenericSchema<InputImageContentParamAutoParam> = openSchema(
  InputImageContentParamAutoParamShape,
)
