// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, either, number, object, string } from '../core/open.ts'

/** One embedding vector produced for one input. */
export interface Embedding {
  /** Vector as a list of floats; how many there are depends on the model. */
  embedding: number[]
  /** Position of this embedding in the returned list, matching the order of the inputs. */
  index: number
  /** Always `embedding`. */
  object: 'embedding'
}

/** Checks {@link Embedding}; open to what the API adds. */
export const EmbeddingSchema: GenericSchema<Embedding> = object({
  embedding: either(array(number()), string()),
  index: number(),
  object: string(),
})
