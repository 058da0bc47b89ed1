// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProvenanceDetectionResultApiShape } from './shapes/ProvenanceDetectionResultApi.ts'

/** Whether a mark was found. */
export type ProvenanceDetectionResultApi = 'detected' | 'not_detected' | (string & {})

/** Open: what the API adds passes. */
export const ProvenanceDetectionResultApiSchema: GenericSchema<ProvenanceDetectionResultApi> = openSchema(
  ProvenanceDetectionResultApiShape,
)
