// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ServiceTierShape } from './shapes/ServiceTier.ts'

/** The class of processing, which decides speed and price. `auto` leaves the choice to the project's settings. Default: `auto`. */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | (string & {}) | null

/** Open: what the API adds passes. */
export const ServiceTierSchema: GenericSchema<ServiceTier> = openSchema(ServiceTierShape)
