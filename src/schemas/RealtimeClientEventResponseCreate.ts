// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type RealtimeResponseCreateParams,
  RealtimeResponseCreateParamsSchema,
} from './RealtimeResponseCreateParams.ts'

/** Asks for a response. */
export interface RealtimeClientEventResponseCreate {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `response.create`. */
  type: 'response.create'
  /** How this response differs from the settings of the session. */
  response?: RealtimeResponseCreateParams | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventResponseCreateSchema: v.GenericSchema<RealtimeClientEventResponseCreate> = onlyObject(
  v.looseObject({
    event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
    type: v.literal('response.create'),
    response: v.optional(RealtimeResponseCreateParamsSchema),
  }),
)
