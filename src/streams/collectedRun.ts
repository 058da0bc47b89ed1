import type { MessageObject } from '../schemas/MessageObject.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { RunStepObject } from '../schemas/RunStepObject.ts'

/** A run as its stream told of it: the run itself, with its steps and messages. */
export interface CollectedRun extends RunObject {
  /** What the run did, in order. */
  steps: RunStepObject[]
  /** What the run wrote, in order. */
  messages: MessageObject[]
}
