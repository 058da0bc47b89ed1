// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MessageContentImageFileObject } from '../MessageContentImageFileObject.ts'

/** Checks {@link MessageContentImageFileObject} exactly, where a request holds it. */
export const MessageContentImageFileObjectExact: v.GenericSchema<MessageContentImageFileObject> = onlyObject(
  v.looseObject({
    type: v.literal('image_file'),
    image_file: onlyObject(
      v.looseObject({ file_id: v.string(), detail: v.optional(v.picklist(['auto', 'low', 'high'])) }),
    ),
  }),
)
