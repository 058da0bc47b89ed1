// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreFileContentResponseShape } from './shapes/VectorStoreFileContentResponse.ts'

/** What was read out of a file, one page at a time. */
export interface VectorStoreFileContentResponse {
  /** Always `vector_store.file_content.page`. */
  object: 'vector_store.file_content.page'
  /** Pieces of the file's text. */
  data: {
    /** The kind of piece. */
    type?: string | undefined
    /** The text itself. */
    text?: string | undefined
  }[]
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Cursor of the next page. Null on the last one. */
  next_page: string | null
}

/** Open: what the API adds passes. */
export const VectorStoreFileContentResponseSchema: GenericSchema<VectorStoreFileContentResponse> = openSchema(
  VectorStoreFileContentResponseShape,
)
