// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { DoneEvent } from './DoneEvent.ts'
import type { ErrorEvent } from './ErrorEvent.ts'
import type { MessageStreamEvent } from './MessageStreamEvent.ts'
import type { RunStepStreamEvent } from './RunStepStreamEvent.ts'
import type { RunStreamEvent } from './RunStreamEvent.ts'
import { AssistantStreamEventShape } from './shapes/AssistantStreamEvent.ts'
import type { ThreadStreamEvent } from './ThreadStreamEvent.ts'

/** A server-sent event from a streamed run, reporting a new object, a status change or a partial update. */
export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | ErrorEvent
  | DoneEvent

/** Open: what the API adds passes. */
export const AssistantStreamEventSchema: GenericSchema<AssistantStreamEvent> = openSchema(AssistantStreamEventShape)
