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

/** Changes the settings of the session. */
export interface RealtimeClientEventSessionUpdate {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `session.update`. */
  type: 'session.update'
  /** The session's settings. */
  session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventSessionUpdateSchema: v.GenericSchema<RealtimeClientEventSessionUpdate> = onlyObject(
  v.looseObject({
    event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
    type: v.literal('session.update'),
    session: variant('type', {
      realtime: RealtimeSessionCreateRequestGASchema,
      transcription: RealtimeTranscriptionSessionCreateRequestGASchema,
    }),
  }),
)
