// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import {
  type RealtimeSessionCreateRequestGA,
  RealtimeSessionCreateRequestGASchema,
} from './RealtimeSessionCreateRequestGA.ts'
import {
  type RealtimeTranscriptionSessionCreateRequestGA,
  RealtimeTranscriptionSessionCreateRequestGASchema,
} from './RealtimeTranscriptionSessionCreateRequestGA.ts'

/** How long a client's key lasts and which session it opens. */
export interface RealtimeCreateClientSecretRequest {
  /** When it expires by itself. */
  expires_after?:
    | {
        /** Always `created_at`. */
        anchor?: 'created_at' | undefined
        /** Seconds from the anchor until it expires. From 10 to 7,200. Default: `600`. */
        seconds?: number | undefined
      }
    | undefined
  /** The session's settings. */
  session?: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeCreateClientSecretRequestSchema: v.GenericSchema<RealtimeCreateClientSecretRequest> = onlyObject(
  v.looseObject({
    expires_after: v.optional(
      onlyObject(
        v.looseObject({
          anchor: v.optional(v.literal('created_at')),
          seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(7200))),
        }),
      ),
    ),
    session: v.optional(
      variant('type', {
        realtime: RealtimeSessionCreateRequestGASchema,
        transcription: RealtimeTranscriptionSessionCreateRequestGASchema,
      }),
    ),
  }),
)
