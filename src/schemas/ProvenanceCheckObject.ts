// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProvenanceCheckObjectShape } from './shapes/ProvenanceCheckObject.ts'

/** The kind of object that a check is. */
export type ProvenanceCheckObject = 'content_provenance_check'

/** Open: what the API adds passes. */
export const ProvenanceCheckObjectSchema: GenericSchema<ProvenanceCheckObject> = openSchema(ProvenanceCheckObjectShape)
