// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Ends the session once what was heard is translated. */
export interface RealtimeTranslationClientEventSessionClose {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `session.close`. */
  type: 'session.close'
}

/** Exact: only unknown fields pass. */
export const RealtimeTranslationClientEventSessionCloseSchema: v.GenericSchema<RealtimeTranslationClientEventSessionClose> =
  onlyObject(
    v.looseObject({ event_id: v.optional(v.pipe(v.string(), v.maxLength(512))), type: v.literal('session.close') }),
  )
