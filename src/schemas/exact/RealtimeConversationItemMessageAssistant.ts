// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeConversationItemMessageAssistant } from '../RealtimeConversationItemMessageAssistant.ts'

/** Checks {@link RealtimeConversationItemMessageAssistant} exactly, where a request holds it. */
export const RealtimeConversationItemMessageAssistantExact: v.GenericSchema<RealtimeConversationItemMessageAssistant> =
  onlyObject(
    v.looseObject({
      id: v.optional(v.string()),
      object: v.optional(v.literal('realtime.item')),
      type: v.literal('message'),
      status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
      role: v.literal('assistant'),
      content: v.array(
        onlyObject(
          v.looseObject({
            type: v.optional(v.picklist(['output_text', 'output_audio'])),
            text: v.optional(v.string()),
            audio: v.optional(v.string()),
            transcript: v.optional(v.string()),
          }),
        ),
      ),
    }),
  )
