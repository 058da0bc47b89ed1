// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { VectorStoreFileAttributesExact } from './exact/VectorStoreFileAttributes.ts'
import type { VectorStoreFileAttributes } from './VectorStoreFileAttributes.ts'

/** New attributes of a file. */
export interface UpdateVectorStoreFileAttributesRequest {
  /** Facts by which searches can filter. They replace those that were there. At most 16 entries. */
  attributes: VectorStoreFileAttributes
}

/** Exact: only unknown fields pass. */
export const UpdateVectorStoreFileAttributesRequestSchema: v.GenericSchema<UpdateVectorStoreFileAttributesRequest> =
  onlyObject(v.looseObject({ attributes: VectorStoreFileAttributesExact }))
