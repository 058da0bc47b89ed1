// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import { VectorStoreObjectShape } from './shapes/VectorStoreObject.ts'
import type { VectorStoreExpirationAfter } from './VectorStoreExpirationAfter.ts'

/** Collection of processed files that the `file_search` tool can query. */
export interface VectorStoreObject {
  /** Identifier of the vector store, for use in API paths. */
  id: string
  /** Always `vector_store`. */
  object: 'vector_store'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Name of the vector store, for people to read. */
  name: string | null
  /** Bytes that all files in the vector store take up together. */
  usage_bytes?: number | undefined
  /** How many of the store's files are in each processing state. */
  file_counts: {
    /** Number of files still being processed. */
    in_progress?: number | undefined
    /** Number of files that are ready for use. */
    completed: number
    /** Number of files whose processing failed. */
    failed: number
    /** Number of files whose processing was cancelled. */
    cancelled?: number | undefined
    /** Number of files altogether, whatever their state. */
    total: number
  }
  /** Where the store stands: processing files (`in_progress`), usable (`completed`) or no longer usable (`expired`). */
  status?: 'expired' | 'in_progress' | 'completed' | (string & {}) | undefined
  /** Rule for when the vector store expires. */
  expires_after?: VectorStoreExpirationAfter | null | undefined
  /** Time at which the vector store expires, in Unix seconds; `null` when it does not. */
  expires_at?: number | null | undefined
  /** Time of last use, in Unix seconds; `null` if the store was never used. */
  last_active_at?: number | null | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
  /** What the store is for, in the words it was given. Null if none. */
  description?: string | null | undefined
}

/** Open: what the API adds passes. */
export const VectorStoreObjectSchema: GenericSchema<VectorStoreObject> = openSchema(VectorStoreObjectShape)
