import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import type { AssistantEvent } from './assistantEvent.ts'
import type { CollectedRun } from './collectedRun.ts'
import type { Accumulator } from './collecting/accumulator.ts'
import type { IterableStream } from './eventStream.ts'
import type { Events } from './events.ts'
import { familiesWithWhole } from './protocols/familiesWithWhole.ts'
import { isToolResult, type ToolResult } from './protocols/isToolResult.ts'
import { mapEvents } from './reading/mapEvents.ts'

/** An event of a stream that grows into one whole, or what a tool gave between two of them. */
export type SnapshotEvent =
  | CreateChatCompletionStreamResponse
  | CreateCompletionResponse
  | AssistantEvent
  | ResponseStreamEvent
  | ToolResult

/** What the events of a stream grow into. */
export type Snapshot<T extends SnapshotEvent> = T extends ToolResult
  ? never
  : T extends AssistantEvent
    ? CollectedRun
    : T extends ResponseStreamEvent
      ? ResponseObject
      : T extends CreateChatCompletionStreamResponse
        ? CreateChatCompletionResponse
        : CreateCompletionResponse

/**
 * The growing value of a stream after each event: a chat completion, a completion, a run or a response. Each
 * snapshot is a new object that later ones leave alone, but for long lists without indexes, such as log probabilities:
 * these are shared. Where tools are run between answers, a snapshot is of the answer under way.
 *
 * @param stream Events of a chat completion, a completion, a run or a response.
 * @returns The snapshots; ending it ends the stream.
 * @throws {APIError} While reading: the response failed; it is the error's `body`.
 * @example
 * for await (const { choices } of snapshots(await createChatCompletionStream(client, params))) render(choices[0].message)
 */
export function snapshots<T extends SnapshotEvent>(stream: Events<T>): IterableStream<Snapshot<T>> {
  let accumulator: Accumulator<unknown, unknown> | undefined
  return mapEvents(stream, (event) => {
    accumulator ??= familiesWithWhole.find(({ owns }) => owns(event))?.accumulate()
    accumulator?.add(event)
    return isToolResult(event) ? undefined : (accumulator?.value as Snapshot<T> | undefined)
  })
}
