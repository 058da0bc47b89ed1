// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** What of a consent changes. */
export interface UpdateVoiceConsentRequest {
  /** The name that it goes by. */
  name: string
}

/** Exact: only unknown fields pass. */
export const UpdateVoiceConsentRequestSchema: v.GenericSchema<UpdateVoiceConsentRequest> = onlyObject(
  v.looseObject({ name: v.string() }),
)
