// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { TextResponseFormatConfiguration } from '../TextResponseFormatConfiguration.ts'
import { ResponseFormatJsonObjectExact } from './ResponseFormatJsonObject.ts'
import { ResponseFormatTextExact } from './ResponseFormatText.ts'
import { TextResponseFormatJsonSchemaExact } from './TextResponseFormatJsonSchema.ts'

/** Checks {@link TextResponseFormatConfiguration} exactly, where a request holds it. */
export const TextResponseFormatConfigurationExact: v.GenericSchema<TextResponseFormatConfiguration> = variant('type', {
  text: ResponseFormatTextExact,
  json_schema: TextResponseFormatJsonSchemaExact,
  json_object: ResponseFormatJsonObjectExact,
})
