// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreSearchResultContentObjectShape } from './shapes/VectorStoreSearchResultContentObject.ts'

/** A passage that was found. */
export interface VectorStoreSearchResultContentObject {
  /** Always `text`. */
  type: 'text'
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const VectorStoreSearchResultContentObjectSchema: GenericSchema<VectorStoreSearchResultContentObject> =
  openSchema(VectorStoreSearchResultContentObjectShape)
