// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebSearchApproximateLocationShape } from './shapes/WebSearchApproximateLocation.ts'

/** Roughly where the user is. */
export type WebSearchApproximateLocation = {
  /** Always `approximate`. */
  type?: 'approximate' | undefined
  /** The country as a code of two letters, such as `CH`. */
  country?: string | null | undefined
  /** The state, canton or other region, in words. */
  region?: string | null | undefined
  /** The city's name, in words, such as `Bern`. */
  city?: string | null | undefined
  /** The time zone by its IANA name, such as `Europe/Zurich`. */
  timezone?: string | null | undefined
} | null

/** Open: what the API adds passes. */
export const WebSearchApproximateLocationSchema: GenericSchema<WebSearchApproximateLocation> = openSchema(
  WebSearchApproximateLocationShape,
)
