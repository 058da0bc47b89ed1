// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** A sample of the voice that is to be imitated. */
export interface CreateVoiceRequest {
  /** The name that it goes by. */
  name: string
  /** A recording of the voice that is to be imitated. */
  audio_sample: Uploadable
  /** Identifier of the speaker's recorded consent. */
  consent: string
}

/** Exact: only unknown fields pass. */
export const CreateVoiceRequestSchema: v.GenericSchema<CreateVoiceRequest> = onlyObject(
  v.looseObject({ name: v.string(), audio_sample: v.custom<Uploadable>(isUploadable), consent: v.string() }),
)
