// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileDetailEnum } from './FileDetailEnum.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { InputFileContentParamShape } from './shapes/InputFileContentParam.ts'

/** A file that the model is given. */
export interface InputFileContentParam {
  /** Always `input_file`. */
  type: 'input_file'
  /** Identifier of the uploaded file. Give this, `file_data` or `file_url`. */
  file_id?: string | null | undefined
  /** Name of the file. */
  filename?: string | null | undefined
  /** The file's bytes in base64. Give this, `file_id` or `file_url`. At most 73,400,320 characters. */
  file_data?: string | null | undefined
  /** Where the file is found. Give this, `file_data` or `file_id`. */
  file_url?: string | null | undefined
  /** How closely the model looks at a file's pages. `low` saves tokens. */
  detail?: FileDetailEnum | undefined
  /** A mark in the prompt. What stands before it is cached and can be reused by later calls. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined
}

/** Open: what the API adds passes. */
export const InputFileContentParamSchema: GenericSchema<InputFileContentParam> = openSchema(InputFileContentParamShape)
