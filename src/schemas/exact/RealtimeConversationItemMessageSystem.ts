// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeConversationItemMessageSystem } from '../RealtimeConversationItemMessageSystem.ts'

/** Checks {@link RealtimeConversationItemMessageSystem} exactly, where a request holds it. */
export const RealtimeConversationItemMessageSystemExact: v.GenericSchema<RealtimeConversationItemMessageSystem> =
  onlyObject(
    v.looseObject({
      id: v.optional(v.string()),
      object: v.optional(v.literal('realtime.item')),
      type: v.literal('message'),
      status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
      role: v.literal('system'),
      content: v.array(
        onlyObject(v.looseObject({ type: v.optional(v.literal('input_text')), text: v.optional(v.string()) })),
      ),
    }),
  )
