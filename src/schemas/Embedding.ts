// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EmbeddingShape } from './shapes/Embedding.ts'

/** One embedding vector produced for one input. */
export interface Embedding {
  /** Position of this embedding in the returned list, matching the order of the inputs. */
  index: number
  /** Vector as a list of floats; how many there are depends on the model. */
  embedding: number[]
  /** Always `embedding`. */
  object: 'embedding'
}

/** Open: what the API adds passes. */
export const EmbeddingSchema: GenericSchema<Embedding> = openSchema(EmbeddingShape)
