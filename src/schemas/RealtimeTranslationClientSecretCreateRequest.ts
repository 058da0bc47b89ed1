// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type RealtimeTranslationSessionCreateRequest,
  RealtimeTranslationSessionCreateRequestSchema,
} from './RealtimeTranslationSessionCreateRequest.ts'

/** How long a client's key lasts and which translation it opens. */
export interface RealtimeTranslationClientSecretCreateRequest {
  /** When it expires by itself. */
  expires_after?:
    | {
        /** Always `created_at`. */
        anchor?: 'created_at' | undefined
        /** Seconds from the anchor until it expires. From 10 to 7,200. Default: `600`. */
        seconds?: number | undefined
      }
    | undefined
  /** What a session of translation is like. */
  session: RealtimeTranslationSessionCreateRequest
}

/** Exact: only unknown fields pass. */
export const RealtimeTranslationClientSecretCreateRequestSchema: v.GenericSchema<RealtimeTranslationClientSecretCreateRequest> =
  onlyObject(
    v.looseObject({
      expires_after: v.optional(
        onlyObject(
          v.looseObject({
            anchor: v.optional(v.literal('created_at')),
            seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(7200))),
          }),
        ),
      ),
      session: RealtimeTranslationSessionCreateRequestSchema,
    }),
  )
