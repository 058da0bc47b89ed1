// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ServiceTier } from '../ServiceTier.ts'

/** Checks {@link ServiceTier} exactly, where a request holds it. */
export const ServiceTierExact: v.GenericSchema<ServiceTier> = v.nullable(
  v.picklist(['auto', 'default', 'flex', 'scale', 'priority', 'fast']),
)
