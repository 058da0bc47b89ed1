// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeTranslationSession } from './RealtimeTranslationSession.ts'
import { RealtimeTranslationClientSecretCreateResponseShape } from './shapes/RealtimeTranslationClientSecretCreateResponse.ts'

/** A key for a browser or phone, and the translation that it opens. */
export interface RealtimeTranslationClientSecretCreateResponse {
  /** The key or secret itself. */
  value: string
  /** When it expires, in Unix seconds. */
  expires_at: number
  /** A session of translation, and its settings. */
  session: RealtimeTranslationSession
}

/** Open: what the API adds passes. */
export const RealtimeTranslationClientSecretCreateResponseSchema: GenericSchema<RealtimeTranslationClientSecretCreateResponse> =
  openSchema(RealtimeTranslationClientSecretCreateResponseShape)
