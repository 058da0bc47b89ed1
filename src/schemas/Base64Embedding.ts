// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { Base64EmbeddingShape } from './shapes/Base64Embedding.ts'

/** An embedding whose vector is packed into a base64 string. */
export interface Base64Embedding {
  /** Position of the input that this vector belongs to, counted from 0. */
  index: number
  /** The vector as base64 of little-endian 32-bit floats. */
  embedding: string
  /** Always `embedding`. */
  object: 'embedding'
}

/** Open: what the API adds passes. */
export const Base64EmbeddingSchema: GenericSchema<Base64Embedding> = openSchema(Base64EmbeddingShape)
