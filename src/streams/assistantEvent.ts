import type { AssistantStreamEvent } from '../schemas/AssistantStreamEvent.ts'
import type { DoneEvent } from '../schemas/DoneEvent.ts'
import type { ErrorEvent } from '../schemas/ErrorEvent.ts'

/** An event of an assistants stream: `done` ends the stream and `error` is thrown, so neither is among them. */
export type AssistantEvent = Exclude<AssistantStreamEvent, DoneEvent | ErrorEvent>
