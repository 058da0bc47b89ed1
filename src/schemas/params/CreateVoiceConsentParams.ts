// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateVoiceConsentRequest, CreateVoiceConsentRequestSchema } from '../CreateVoiceConsentRequest.ts'

/** What `createVoiceConsent` takes. */
export type CreateVoiceConsentParams = CreateVoiceConsentRequest

/** Checks {@link CreateVoiceConsentParams} exactly; for input from outside, see `validated`. */
export const CreateVoiceConsentParamsSchema: v.GenericSchema<CreateVoiceConsentParams> = CreateVoiceConsentRequestSchema
