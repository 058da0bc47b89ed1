import type { AssistantEvent } from '../../assistantEvent.ts'
import type { CollectedRun } from '../../collectedRun.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { type Fields, isFields, mergeDelta } from '../../collecting/mergeDelta.ts'

/** Makes a run, its steps and its messages of their events; by the objects that these hold, whatever their names. */
export function accumulate(): Accumulator<AssistantEvent, CollectedRun> {
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
