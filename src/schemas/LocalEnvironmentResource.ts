// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalEnvironmentResourceShape } from './shapes/LocalEnvironmentResource.ts'

/** Commands run on your machine. */
export interface LocalEnvironmentResource {
  /** Always `local`. */
  type: 'local'
}

/** Open: what the API adds passes. */
export const LocalEnvironmentResourceSchema: GenericSchema<LocalEnvironmentResource> =
  openSchema(LocalEnvironmentResourceShape)
