// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MessageContentImageUrlObject } from '../MessageContentImageUrlObject.ts'

/** Checks {@link MessageContentImageUrlObject} exactly, where a request holds it. */
export const MessageContentImageUrlObjectExact: v.GenericSchema<MessageContentImageUrlObject> = onlyObject(
  v.looseObject({
    type: v.literal('image_url'),
    image_url: onlyObject(v.looseObject({ url: v.string(), detail: v.optional(v.picklist(['auto', 'low', 'high'])) })),
  }),
)
