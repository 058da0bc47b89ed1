// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeConversationItemFunctionCall } from '../RealtimeConversationItemFunctionCall.ts'

/** Checks {@link RealtimeConversationItemFunctionCall} exactly, where a request holds it. */
export const RealtimeConversationItemFunctionCallExact: v.GenericSchema<RealtimeConversationItemFunctionCall> =
  onlyObject(
    v.looseObject({
      id: v.optional(v.string()),
      object: v.optional(v.literal('realtime.item')),
      type: v.literal('function_call'),
      status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
      call_id: v.optional(v.string()),
      name: v.string(),
      arguments: v.string(),
    }),
  )
