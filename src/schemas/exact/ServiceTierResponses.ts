// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ServiceTierResponses } from '../ServiceTierResponses.ts'

/** Checks {@link ServiceTierResponses} exactly, where a request holds it. */
export const ServiceTierResponsesExact: v.GenericSchema<ServiceTierResponses> = v.nullable(
  v.picklist(['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast']),
)
