// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { C2PAProvenanceResult } from './C2PAProvenanceResult.ts'
import type { ProvenanceCheckObject } from './ProvenanceCheckObject.ts'
import type { SynthIDProvenanceResult } from './SynthIDProvenanceResult.ts'
import { ProvenanceResourceShape } from './shapes/ProvenanceResource.ts'

/** Whether a file was made by a model, as far as its marks tell. */
export interface ProvenanceResource {
  /** The kind of object that a check is. */
  object: ProvenanceCheckObject
  /** Creation time, in Unix seconds. */
  created_at: number
  /** What each kind of mark says. */
  results: (C2PAProvenanceResult | SynthIDProvenanceResult)[]
}

/** Open: what the API adds passes. */
export const ProvenanceResourceSchema: GenericSchema<ProvenanceResource> = openSchema(ProvenanceResourceShape)
