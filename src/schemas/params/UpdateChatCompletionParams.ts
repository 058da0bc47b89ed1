// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { MetadataExact } from '../exact/Metadata.ts'
import type { Metadata } from '../Metadata.ts'

/** What `updateChatCompletion` takes. */
export interface UpdateChatCompletionParams {
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata: Metadata
  /** Identifier of the stored chat completion this call works on. At least 1 character. */
  completion_id: string
}

/** Checks {@link UpdateChatCompletionParams} exactly; for input from outside, see `validated`. */
export const UpdateChatCompletionParamsSchema: v.GenericSchema<UpdateChatCompletionParams> = onlyObject(
  v.looseObject({ metadata: MetadataExact, completion_id: v.pipe(v.string(), v.minLength(1)) }),
)
