// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { VectorStoreExpirationAfterExact } from './exact/VectorStoreExpirationAfter.ts'
import type { Metadata } from './Metadata.ts'
import type { VectorStoreExpirationAfter } from './VectorStoreExpirationAfter.ts'

/** Request body for changing a vector store; fields left out keep their values. */
export interface UpdateVectorStoreRequest {
  /** Name of the vector store, for people to read. */
  name?: string | null | undefined
  /** Rule for when the vector store expires. */
  expires_after?: VectorStoreExpirationAfter | null | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
}

/** Exact: only unknown fields pass. */
export const UpdateVectorStoreRequestSchema: v.GenericSchema<UpdateVectorStoreRequest> = onlyObject(
  v.looseObject({
    name: v.nullish(v.string()),
    expires_after: v.nullish(VectorStoreExpirationAfterExact),
    metadata: v.optional(MetadataExact),
  }),
)
