// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The class of processing, which decides speed and price. */
export type ServiceTierEnum = 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {})

/** Exact: only unknown fields pass. */
export const ServiceTierEnumSchema: v.GenericSchema<ServiceTierEnum> = v.picklist([
  'auto',
  'default',
  'fast',
  'flex',
  'priority',
])
