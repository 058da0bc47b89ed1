// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteVoiceConsent` takes. */
export interface DeleteVoiceConsentParams {
  /** Identifier of the consent this call works on. At least 1 character. */
  consent_id: string
}

/** Checks {@link DeleteVoiceConsentParams} exactly; for input from outside, see `validated`. */
export const DeleteVoiceConsentParamsSchema: v.GenericSchema<DeleteVoiceConsentParams> = onlyObject(
  v.looseObject({ consent_id: v.pipe(v.string(), v.minLength(1)) }),
)
