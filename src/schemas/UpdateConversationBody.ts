// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** What of a conversation changes. */
export interface UpdateConversationBody {
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata: Metadata
}

/** Exact: only unknown fields pass. */
export const UpdateConversationBodySchema: v.GenericSchema<UpdateConversationBody> = onlyObject(
  v.looseObject({ metadata: MetadataExact }),
)
