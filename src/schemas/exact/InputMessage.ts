// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputMessage } from '../InputMessage.ts'
import { InputMessageContentListExact } from './InputMessageContentList.ts'

/** Checks {@link InputMessage} exactly, where a request holds it. */
export const InputMessageExact: v.GenericSchema<InputMessage> = onlyObject(
  v.looseObject({
    type: v.optional(v.literal('message')),
    role: v.picklist(['user', 'system', 'developer']),
    status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
    content: InputMessageContentListExact,
  }),
)
