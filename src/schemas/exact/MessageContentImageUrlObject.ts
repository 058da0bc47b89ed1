// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MessageContentImageUrlObject } from '../MessageContentImageUrlObject.ts'

/** Checks {@link MessageContentImageUrlObject} exactly, where a request holds it. */
export const MessageContentImageUrlObjectExact: v.GenericSchema<MessageContentImageUrlObject> = onlyObject(
  v.looseObject({
    image_url: onlyObject(v.looseObject({ detail: v.optional(v.picklist(['auto', 'low', 'high'])), url: v.string() })),
    type: v.literal('image_url'),
  }),
)
