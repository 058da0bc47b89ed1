// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** An embedding whose vector is packed into a base64 string. */
export interface Base64Embedding {
  /** Position of the input that this vector belongs to, counted from 0. */
  index: number
  /** The vector as base64 of little-endian 32-bit floats. */
  embedding: string
  /** Always `embedding`. */
  object: 'embedding'
}

/** Checks {@link Base64Embedding}; open to what the API adds. */
export const Base64EmbeddingSchema: v.GenericSchema<Base64Embedding> = v.looseObject({
  index: v.number(),
  embedding: v.string(),
  object: v.string() as v.GenericSchema<'embedding'>,
})
