// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { EasyInputMessage } from '../EasyInputMessage.ts'
import { InputMessageContentListExact } from './InputMessageContentList.ts'
import { MessagePhaseExact } from './MessagePhase.ts'

/** Checks {@link EasyInputMessage} exactly, where a request holds it. */
export const EasyInputMessageExact: v.GenericSchema<EasyInputMessage> = onlyObject(
  v.looseObject({
    role: v.picklist(['user', 'assistant', 'system', 'developer']),
    content: union({ string: v.string(), array: InputMessageContentListExact }),
    phase: v.nullish(MessagePhaseExact),
    type: v.optional(v.literal('message')),
  }),
)
