// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { boolean, either, nullable, number, record, string } from '../core/open.ts'

/** Facts about a file by which searches can filter, such as its author or year. Null means none. At most 16 entries. */
export type VectorStoreFileAttributes = Record<string, string | number | boolean> | null

/** Checks {@link VectorStoreFileAttributes}; open to what the API adds. */
export const VectorStoreFileAttributesSchema: GenericSchema<VectorStoreFileAttributes> = nullable(
  record(either(string(), number(), boolean())),
)
