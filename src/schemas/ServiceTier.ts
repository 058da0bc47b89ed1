// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The class of processing, which decides speed and price. `auto` leaves the choice to the project's settings. Default: `auto`. */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | (string & {}) | null

/** Checks {@link ServiceTier}; open to what the API adds. */
export const ServiceTierSchema: v.GenericSchema<ServiceTier> = v.nullable(v.string())
