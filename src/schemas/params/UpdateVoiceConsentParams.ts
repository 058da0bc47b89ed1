// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type UpdateVoiceConsentRequest, UpdateVoiceConsentRequestSchema } from '../UpdateVoiceConsentRequest.ts'

/** What `updateVoiceConsent` takes. */
export interface UpdateVoiceConsentParams extends UpdateVoiceConsentRequest {
  /** Identifier of the consent this call works on. At least 1 character. */
  consent_id: string
}

/** Checks {@link UpdateVoiceConsentParams} exactly; for input from outside, see `validated`. */
export const UpdateVoiceConsentParamsSchema: v.GenericSchema<UpdateVoiceConsentParams> = v.intersect([
  UpdateVoiceConsentRequestSchema,
  onlyObject(v.looseObject({ consent_id: v.pipe(v.string(), v.minLength(1)) })),
])
