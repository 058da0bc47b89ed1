// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OtherChunkingStrategyResponseParam } from './OtherChunkingStrategyResponseParam.ts'
import type { StaticChunkingStrategyResponseParam } from './StaticChunkingStrategyResponseParam.ts'
import { VectorStoreFileObjectShape } from './shapes/VectorStoreFileObject.ts'
import type { VectorStoreFileAttributes } from './VectorStoreFileAttributes.ts'

/** File attached to a vector store, with the state of its processing. */
export interface VectorStoreFileObject {
  /** Identifier of the vector store file, for use in API paths. */
  id: string
  /** Always `vector_store.file`. */
  object: 'vector_store.file'
  /** Bytes the file takes up in the vector store, which may differ from its original size. */
  usage_bytes?: number | undefined
  /** When the file was attached to the vector store, in Unix seconds. */
  created_at: number
  /** Identifier of the vector store that holds the file. */
  vector_store_id: string
  /** Where processing stands; only a `completed` file can be searched. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed' | (string & {})
  /** Why processing the file failed; `null` when there was no error. */
  last_error: {
    /** Kind of error: an internal fault, a missing file, content that could not be parsed, or an unsupported file type. */
    code:
      | 'server_error'
      | 'unsupported_file'
      | 'invalid_file'
      | 'internal_error'
      | 'file_not_found'
      | 'parsing_error'
      | 'unhandled_mime_type'
      | (string & {})
    /** Error explanation meant for people. */
    message: string
  } | null
  /** How the file was cut into chunks, as far as it is known. */
  chunking_strategy?: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | undefined
  /** The facts that the file was given for filtering. Null or empty if none. At most 16 entries. */
  attributes?: VectorStoreFileAttributes | undefined
}

/** Open: what the API adds passes. */
export const VectorStoreFileObjectSchema: GenericSchema<VectorStoreFileObject> = openSchema(VectorStoreFileObjectShape)
