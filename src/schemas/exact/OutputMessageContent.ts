// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { OutputMessageContent } from '../OutputMessageContent.ts'
import { OutputTextContentExact } from './OutputTextContent.ts'
import { RefusalContentExact } from './RefusalContent.ts'

/** Checks {@link OutputMessageContent} exactly, where a request holds it. */
export const OutputMessageContentExact: v.GenericSchema<OutputMessageContent> = variant('type', {
  output_text: OutputTextContentExact,
  refusal: RefusalContentExact,
})
