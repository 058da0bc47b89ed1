// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeConversationItemMessageUser } from '../RealtimeConversationItemMessageUser.ts'

/** Checks {@link RealtimeConversationItemMessageUser} exactly, where a request holds it. */
export const RealtimeConversationItemMessageUserExact: v.GenericSchema<RealtimeConversationItemMessageUser> =
  onlyObject(
    v.looseObject({
      id: v.optional(v.string()),
      object: v.optional(v.literal('realtime.item')),
      type: v.literal('message'),
      status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
      role: v.literal('user'),
      content: v.array(
        onlyObject(
          v.looseObject({
            type: v.optional(v.picklist(['input_text', 'input_audio', 'input_image'])),
            text: v.optional(v.string()),
            audio: v.optional(v.string()),
            image_url: v.optional(v.string()),
            detail: v.optional(v.picklist(['auto', 'low', 'high'])),
            transcript: v.optional(v.string()),
          }),
        ),
      ),
    }),
  )
