// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { nullable, string } from '../core/open.ts'

/** The class of processing, which decides speed and price. `auto` leaves the choice to the project's settings. Default: `auto`. */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | (string & {}) | null

/** Checks {@link ServiceTier}; open to what the API adds. */
export const ServiceTierSchema: GenericSchema<ServiceTier> = nullable(string())
