// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** A speaker's consent to have the voice imitated. */
export interface CreateVoiceConsentRequest {
  /** The name that it goes by. */
  name: string
  /** The speech in which consent is given. */
  recording: Uploadable
  /** Language of the recording, as a code such as `en-US`. */
  language: string
}

/** Exact: only unknown fields pass. */
export const CreateVoiceConsentRequestSchema: v.GenericSchema<CreateVoiceConsentRequest> = onlyObject(
  v.looseObject({ name: v.string(), recording: v.custom<Uploadable>(isUploadable), language: v.string() }),
)
