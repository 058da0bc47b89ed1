// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessagePhaseShape } from './shapes/MessagePhase.ts'

/** Whether a message is a word on the way or the final answer. Send it back as it came. */
export type MessagePhase = 'commentary' | 'final_answer' | (string & {})

/** Open: what the API adds passes. */
export const MessagePhaseSchema: GenericSchema<MessagePhase> = openSchema(MessagePhaseShape)
