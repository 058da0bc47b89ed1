// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** Request body for changing a run. */
export interface ModifyRunRequest {
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
}

/** Exact: only unknown fields pass. */
export const ModifyRunRequestSchema: v.GenericSchema<ModifyRunRequest> = onlyObject(
  v.looseObject({ metadata: v.optional(MetadataExact) }),
)
