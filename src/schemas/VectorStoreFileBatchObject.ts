// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreFileBatchObjectShape } from './shapes/VectorStoreFileBatchObject.ts'

/** Set of files being attached to a vector store together. */
export interface VectorStoreFileBatchObject {
  /** Identifier of the file batch, for use in API paths. */
  id: string
  /** Always `vector_store.files_batch`. */
  object: 'vector_store.file_batch'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Identifier of the vector store that receives the files. */
  vector_store_id: string
  /** Where the batch stands: under way, or ended as `completed`, `cancelled` or `failed`. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed' | (string & {})
  /** How many of the batch's files are in each processing state. */
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
}

/** Open: what the API adds passes. */
export const VectorStoreFileBatchObjectSchema: GenericSchema<VectorStoreFileBatchObject> = openSchema(
  VectorStoreFileBatchObjectShape,
)
