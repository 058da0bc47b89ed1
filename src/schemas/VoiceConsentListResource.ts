// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VoiceConsentListResourceShape } from './shapes/VoiceConsentListResource.ts'
import type { VoiceConsentResource } from './VoiceConsentResource.ts'

/** A page of consents. */
export interface VoiceConsentListResource {
  /** Always `list`. */
  object: 'list'
  /** Objects on this page. */
  data: VoiceConsentResource[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id?: string | null | undefined
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id?: string | null | undefined
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const VoiceConsentListResourceSchema: GenericSchema<VoiceConsentListResource> =
  openSchema(VoiceConsentListResourceShape)
