// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileInputDetail } from './FileInputDetail.ts'
import type { PromptCacheBreakpointConfig } from './PromptCacheBreakpointConfig.ts'
import { InputFileContentShape } from './shapes/InputFileContent.ts'

/** A file that the model is given. */
export interface InputFileContent {
  /** Always `input_file`. */
  type: 'input_file'
  /** Identifier of the uploaded file. Give this, `file_data` or `file_url`. */
  file_id?: string | null | undefined
  /** Name of the file. */
  filename?: string | undefined
  /** The file's bytes in base64. Give this, `file_id` or `file_url`. */
  file_data?: string | undefined
  /** Ends a prefix that is cached. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined
  /** Where the file is found. Give this, `file_data` or `file_id`. */
  file_url?: string | undefined
  /** How closely the model looks at a file's pages. `low` saves tokens. */
  detail?: FileInputDetail | undefined
}

/** Open: what the API adds passes. */
export const InputFileContentSchema: GenericSchema<InputFileContent> = openSchema(InputFileContentShape)
