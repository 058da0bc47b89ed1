// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeConversationItemFunctionCallOutput } from '../RealtimeConversationItemFunctionCallOutput.ts'

/** Checks {@link RealtimeConversationItemFunctionCallOutput} exactly, where a request holds it. */
export const RealtimeConversationItemFunctionCallOutputExact: v.GenericSchema<RealtimeConversationItemFunctionCallOutput> =
  onlyObject(
    v.looseObject({
      id: v.optional(v.string()),
      object: v.optional(v.literal('realtime.item')),
      type: v.literal('function_call_output'),
      status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
      call_id: v.string(),
      output: v.string(),
    }),
  )
