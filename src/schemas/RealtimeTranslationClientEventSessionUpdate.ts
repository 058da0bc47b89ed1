// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type RealtimeTranslationSessionUpdateRequest,
  RealtimeTranslationSessionUpdateRequestSchema,
} from './RealtimeTranslationSessionUpdateRequest.ts'

/** Changes the settings of a session that translates. */
export interface RealtimeTranslationClientEventSessionUpdate {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `session.update`. */
  type: 'session.update'
  /** Settings of a session that translates, to be changed. */
  session: RealtimeTranslationSessionUpdateRequest
}

/** Exact: only unknown fields pass. */
export const RealtimeTranslationClientEventSessionUpdateSchema: v.GenericSchema<RealtimeTranslationClientEventSessionUpdate> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('session.update'),
      session: RealtimeTranslationSessionUpdateRequestSchema,
    }),
  )
