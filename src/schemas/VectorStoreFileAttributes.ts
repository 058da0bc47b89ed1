// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { union } from '../core/union.ts'

/** Facts about a file by which searches can filter, such as its author or year. Null means none. At most 16 entries. */
export type VectorStoreFileAttributes = Record<string, string | number | boolean> | null

/** Checks {@link VectorStoreFileAttributes}; open to what the API adds. */
export const VectorStoreFileAttributesSchema: v.GenericSchema<VectorStoreFileAttributes> = v.nullable(
  v.record(v.string(), union({ string: v.string(), number: v.number(), boolean: v.boolean() })),
)
