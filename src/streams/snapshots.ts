import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { Accumulator } from './accumulator.ts'
import type { AssistantEvent } from './assistantEvent.ts'
import { createChatAccumulator } from './chatAccumulator.ts'
import type { IterableStream } from './eventStream.ts'
import type { Events } from './iterate.ts'
import { mapEvents } from './mapEvents.ts'
import { type CollectedRun, createRunAccumulator } from './runAccumulator.ts'
import { createTextAccumulator } from './textAccumulator.ts'
import type { TextEvent } from './textDeltas.ts'

/** What the events of a stream grow into. */
export type Snapshot<T extends TextEvent> = T extends AssistantEvent
  ? CollectedRun
  : T extends CreateChatCompletionStreamResponse
    ? CreateChatCompletionResponse
    : CreateCompletionResponse

/**
 * The growing value of a stream after each event: a chat completion, a completion or a run. Each snapshot is a new
 * object that later ones leave alone, but for long lists without indexes, such as log probabilities: these are shared.
 *
 * @param stream Events of a chat completion, a completion or a run.
 * @returns The snapshots; ending it ends the stream.
 * @example
 * for await (const { choices } of snapshots(await createChatCompletionStream(client, params))) render(choices[0].message)
 */
export function snapshots<T extends TextEvent>(stream: Events<T>): IterableStream<Snapshot<T>> {
  let accumulator: Accumulator<T, unknown> | undefined
  return mapEvents(stream, (event) => {
    accumulator ??= accumulatorOf(event) as Accumulator<T, unknown>
    accumulator.add(event)
    return accumulator.value as Snapshot<T>
  })
}

function accumulatorOf(event: TextEvent): Accumulator<never, unknown> {
  if ('event' in event) return createRunAccumulator()
  return event.object === 'text_completion' ? createTextAccumulator() : createChatAccumulator()
}
