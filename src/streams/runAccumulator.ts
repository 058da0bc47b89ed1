import type { MessageObject } from '../schemas/MessageObject.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { RunStepObject } from '../schemas/RunStepObject.ts'
import type { Accumulator } from './accumulator.ts'
import type { AssistantEvent } from './assistantEvent.ts'
import { type Fields, isFields, mergeDelta } from './mergeDelta.ts'

/** A run as its stream told of it: the run itself, with its steps and messages. */
export interface CollectedRun extends RunObject {
  /** What the run did, in order. */
  steps: RunStepObject[]
  /** What the run wrote, in order. */
  messages: MessageObject[]
}

/** Makes a run, its steps and its messages of their events; by the objects that these hold, whatever their names. */
export function createRunAccumulator(): Accumulator<AssistantEvent, CollectedRun> {
  let run: unknown
  const steps = new Map<unknown, unknown>()
  const messages = new Map<unknown, unknown>()
  return {
    get value() {
      return { ...Object(run), steps: [...steps.values()], messages: [...messages.values()] }
    },
    add({ data }) {
      const { object, id, delta }: Fields = Object(data)
      if (object === 'thread.run') run = data
      const whole = `${object}`.replace(/\.delta$/, '')
      const items = whole === 'thread.message' ? messages : whole === 'thread.run.step' ? steps : undefined
      items?.set(id, isFields(delta) ? mergeDelta(Object(items.get(id) ?? { id, object: whole }), delta) : data)
    },
  }
}
