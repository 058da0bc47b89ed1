// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getVoiceConsent` takes. */
export interface GetVoiceConsentParams {
  /** Identifier of the consent this call works on. At least 1 character. */
  consent_id: string
}

/** Checks {@link GetVoiceConsentParams} exactly; for input from outside, see `validated`. */
export const GetVoiceConsentParamsSchema: v.GenericSchema<GetVoiceConsentParams> = onlyObject(
  v.looseObject({ consent_id: v.pipe(v.string(), v.minLength(1)) }),
)
