// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalEnvironmentResourceShape } from './shapes/LocalEnvironmentResource.ts'

/** Commands run on your machine. */
export interface LocalEnvironmentResource {
  /** Always `local`. Default: `local`. */
  type: 'local'
}

/** Checks {@link LocalEnvironmentResource}. Open: fields, values of enums and members of unions that the API adds pass. */
export const LocalEnvironmentResourceSchema: GenericSchema<LocalEnvironmentResource> =
  openSchema(LocalEnvironmentResourceShape)
