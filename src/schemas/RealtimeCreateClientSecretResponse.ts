// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeSessionCreateResponseGA } from './RealtimeSessionCreateResponseGA.ts'
import type { RealtimeTranscriptionSessionCreateResponseGA } from './RealtimeTranscriptionSessionCreateResponseGA.ts'
import { RealtimeCreateClientSecretResponseShape } from './shapes/RealtimeCreateClientSecretResponse.ts'

/** A key for a browser or phone, and the session that it opens. */
export interface RealtimeCreateClientSecretResponse {
  /** The key or secret itself. */
  value: string
  /** When it expires, in Unix seconds. */
  expires_at: number
  /** The session's settings. */
  session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
}

/** Open: what the API adds passes. */
export const RealtimeCreateClientSecretResponseSchema: GenericSchema<RealtimeCreateClientSecretResponse> = openSchema(
  RealtimeCreateClientSecretResponseShape,
)
