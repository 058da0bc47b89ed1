import { isObject } from '../../../core/isObject.ts'
import type { AssistantEvent } from '../../assistantEvent.ts'
import type { CollectedRun } from '../../collectedRun.ts'
import { accumulateFields, growByName } from '../../collecting/accumulateFields.ts'
import { accumulateIndexed } from '../../collecting/accumulateIndexed.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Fields } from '../../collecting/fields.ts'
import { remember } from '../../collecting/remember.ts'

/** Lists whose items the API numbers in deltas. */
const INDEXED = ['content', 'annotations', 'tool_calls', 'outputs']

/** Makes a run, its steps and its messages of their events; by the objects that these hold, whatever their names. */
export function accumulate(): Accumulator<AssistantEvent, CollectedRun> {
  let run: unknown
  const steps = accumulateObjects()
  const messages = accumulateObjects()
  return {
    get value() {
      return { ...Object(run), steps: steps.value, messages: messages.value }
    },
    add({ data }) {
      const { object }: Fields = Object(data)
      if (object === 'thread.run') run = data
      if (object === 'thread.run.step' || object === 'thread.run.step.delta') steps.add(data)
      if (object === 'thread.message' || object === 'thread.message.delta') messages.add(data)
    },
  }
}

/** Puts objects together by their ids: a whole one replaces what its deltas have made, later deltas go on from it. */
function accumulateObjects(): Accumulator<unknown, unknown[]> {
  const objects = new Map<unknown, Accumulator<unknown, unknown>>()
  return {
    get value() {
      return Array.from(objects.values(), (item) => item.value)
    },
    add(data) {
      const { id, object, delta }: Fields = Object(data)
      const known = isObject(delta) ? objects.get(id) : undefined
      const item = known ?? remember(accumulateFields(growAsAssistants))
      objects.set(id, item)
      if (!isObject(delta)) return item.add(data)
      if (!known) item.add({ id, object: `${object}`.replace('.delta', '') })
      item.add(delta)
    },
  }
}

function growAsAssistants(field: string): Accumulator<unknown, unknown> {
  if (INDEXED.includes(field)) return accumulateIndexed(() => accumulateFields(growAsAssistants))
  return growByName(field, growAsAssistants)
}
