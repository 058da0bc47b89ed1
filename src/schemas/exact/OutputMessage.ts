// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { OutputMessage } from '../OutputMessage.ts'
import { MessagePhaseExact } from './MessagePhase.ts'
import { OutputMessageContentExact } from './OutputMessageContent.ts'

/** Checks {@link OutputMessage} exactly, where a request holds it. */
export const OutputMessageExact: v.GenericSchema<OutputMessage> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.literal('message'),
    role: v.literal('assistant'),
    content: v.array(OutputMessageContentExact),
    phase: v.nullish(MessagePhaseExact),
    status: v.picklist(['in_progress', 'completed', 'incomplete']),
  }),
)
