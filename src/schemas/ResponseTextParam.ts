// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseTextParamShape } from './shapes/ResponseTextParam.ts'
import type { TextResponseFormatConfiguration } from './TextResponseFormatConfiguration.ts'
import type { Verbosity } from './Verbosity.ts'

/** How the answer's text is shaped. */
export interface ResponseTextParam {
  /** The shape that the answer's text must take. */
  format?: TextResponseFormatConfiguration | undefined
  /** How wordy the answer should be, from terse (`low`) to thorough (`high`). Default: `medium`. */
  verbosity?: Verbosity | undefined
}

/** Open: what the API adds passes. */
export const ResponseTextParamSchema: GenericSchema<ResponseTextParam> = openSchema(ResponseTextParamShape)
