// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantsApiResponseFormat } from './AssistantsApiResponseFormat.ts'
import { AssistantsApiResponseFormatOptionShape } from './shapes/AssistantsApiResponseFormatOption.ts'

/** Output format of an assistant or run, given as a keyword or as a format object. For JSON mode, also ask for JSON in a message. */
export type AssistantsApiResponseFormatOption = 'auto' | 'none' | (string & {}) | AssistantsApiResponseFormat

/** Open: what the API adds passes. */
export const AssistantsApiResponseFormatOptionSchema: GenericSchema<AssistantsApiResponseFormatOption> = openSchema(
  AssistantsApiResponseFormatOptionShape,
)
