// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import type { CustomGrammarFormatParam } from './CustomGrammarFormatParam.ts'
import type { CustomTextFormatParam } from './CustomTextFormatParam.ts'
import { CustomToolParamShape } from './shapes/CustomToolParam.ts'

/** A tool of yours that takes plain text. */
export interface CustomToolParam {
  /** Always `custom`. */
  type: 'custom'
  /** Name of the tool, by which the model calls it. */
  name: string
  /** What the tool does, which the model reads to decide when to call it. */
  description?: string | undefined
  /** What the input may look like. Any text when absent. */
  format?: CustomTextFormatParam | CustomGrammarFormatParam | undefined
  /** Whether the tool stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined
  /** Who may call the tool, the model itself or a program that it writes. At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
}

/** Open: what the API adds passes. */
export const CustomToolParamSchema: GenericSchema<CustomToolParam> = openSchema(CustomToolParamShape)
