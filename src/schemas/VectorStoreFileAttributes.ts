// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreFileAttributesShape } from './shapes/VectorStoreFileAttributes.ts'

/** Facts about a file by which searches can filter, such as its author or year. Null means none. At most 16 entries. */
export type VectorStoreFileAttributes = Record<string, string | number | boolean> | null

/** Open: what the API adds passes. */
export const VectorStoreFileAttributesSchema: GenericSchema<VectorStoreFileAttributes> =
  openSchema(VectorStoreFileAttributesShape)
