// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { VectorStoreFileAttributes } from '../VectorStoreFileAttributes.ts'

/** Checks {@link VectorStoreFileAttributes} exactly, where a request holds it. */
export const VectorStoreFileAttributesExact: v.GenericSchema<VectorStoreFileAttributes> = v.nullable(
  v.pipe(
    onlyObject(
      v.record(
        v.string(),
        union({ string: v.pipe(v.string(), v.maxLength(512)), number: v.number(), boolean: v.boolean() }),
      ),
    ),
    v.maxEntries(16),
  ),
)
