// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { union } from '../core/union.ts'

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
export const EmbeddingSchema: v.GenericSchema<Embedding> = v.looseObject({
  embedding: union({ array: v.array(v.number()), string: v.string() }) as v.GenericSchema<number[]>,
  index: v.number(),
  object: v.string() as v.GenericSchema<'embedding'>,
})
