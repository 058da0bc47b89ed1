// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseFormatJsonObject } from './ResponseFormatJsonObject.ts'
import type { ResponseFormatText } from './ResponseFormatText.ts'
import { TextResponseFormatConfigurationShape } from './shapes/TextResponseFormatConfiguration.ts'
import type { TextResponseFormatJsonSchema } from './TextResponseFormatJsonSchema.ts'

/** The shape that the answer's text must take. */
export type TextResponseFormatConfiguration =
  | ResponseFormatText
  | TextResponseFormatJsonSchema
  | ResponseFormatJsonObject

/** Open: what the API adds passes. */
export const TextResponseFormatConfigurationSchema: GenericSchema<TextResponseFormatConfiguration> = openSchema(
  TextResponseFormatConfigurationShape,
)
