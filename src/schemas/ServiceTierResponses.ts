// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ServiceTierResponsesShape } from './shapes/ServiceTierResponses.ts'

/** The class of processing, which decides speed and price. An answer names the class that it was made in. Default: `auto`. */
export type ServiceTierResponses =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | (string & {})
  | null

/** Open: what the API adds passes. */
export const ServiceTierResponsesSchema: GenericSchema<ServiceTierResponses> = openSchema(ServiceTierResponsesShape)
