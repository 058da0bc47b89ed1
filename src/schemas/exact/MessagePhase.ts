// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { MessagePhase } from '../MessagePhase.ts'

/** Checks {@link MessagePhase} exactly, where a request holds it. */
export const MessagePhaseExact: v.GenericSchema<MessagePhase> = v.picklist(['commentary', 'final_answer'])
