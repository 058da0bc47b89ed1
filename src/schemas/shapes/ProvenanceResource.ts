// Generated from spec/ by codegen/; change those.
import { number, type Shape, string, variant } from '../../core/shape.ts'
import { C2PAProvenanceResultShape } from './C2PAProvenanceResult.ts'
import { SynthIDProvenanceResultShape } from './SynthIDProvenanceResult.ts'

/** What is checked of a `ProvenanceResource`. */
export const ProvenanceResourceShape: Shape = {
  object: string,
  created_at: number,
  results: [variant('type', { c2pa: C2PAProvenanceResultShape, synthid: SynthIDProvenanceResultShape })],
}
