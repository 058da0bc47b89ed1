// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Roughly where the user is, so that a web search finds what is near. */
export interface WebSearchLocation {
  /** The country as a code of two letters, such as `CH`. */
  country?: string | undefined
  /** The state, canton or other region, in words. */
  region?: string | undefined
  /** The city's name, in words, such as `Bern`. */
  city?: string | undefined
  /** The time zone by its IANA name, such as `Europe/Zurich`. */
  timezone?: string | undefined
}

/** Exact: only unknown fields pass. */
export const WebSearchLocationSchema: v.GenericSchema<WebSearchLocation> = onlyObject(
  v.looseObject({
    country: v.optional(v.string()),
    region: v.optional(v.string()),
    city: v.optional(v.string()),
    timezone: v.optional(v.string()),
  }),
)
