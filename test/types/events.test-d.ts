import { expectTypeOf, test } from 'vitest'
import { createRunStream } from '../../src/operations/createRunStream.ts'
import { createThreadAndRunStream } from '../../src/operations/createThreadAndRunStream.ts'
import { submitToolOutputsToRunStream } from '../../src/operations/submitToolOutputsToRunStream.ts'
import type { AssistantStreamEvent } from '../../src/schemas/AssistantStreamEvent.ts'
import type { ErrorObject } from '../../src/schemas/ErrorObject.ts'
import type { MessageDeltaObject } from '../../src/schemas/MessageDeltaObject.ts'
import type { MessageObject } from '../../src/schemas/MessageObject.ts'
import type { RunObject } from '../../src/schemas/RunObject.ts'
import type { RunStepDeltaObject } from '../../src/schemas/RunStepDeltaObject.ts'
import type { RunStepObject } from '../../src/schemas/RunStepObject.ts'
import type { ThreadObject } from '../../src/schemas/ThreadObject.ts'
import { client } from './client.ts'

/** A switch over every event: the compiler finds one that is missing, since nothing may be left for `never`. */
function handle(event: AssistantStreamEvent): void {
  switch (event.event) {
    case 'thread.created':
      expectTypeOf(event.data).toEqualTypeOf<ThreadObject>()
      return
    case 'thread.run.created':
    case 'thread.run.queued':
    case 'thread.run.in_progress':
    case 'thread.run.requires_action':
    case 'thread.run.completed':
    case 'thread.run.incomplete':
    case 'thread.run.failed':
    case 'thread.run.cancelling':
    case 'thread.run.cancelled':
    case 'thread.run.expired':
      expectTypeOf(event.data).toEqualTypeOf<RunObject>()
      return
    case 'thread.run.step.delta':
      expectTypeOf(event.data).toEqualTypeOf<RunStepDeltaObject>()
      return
    case 'thread.run.step.created':
    case 'thread.run.step.in_progress':
    case 'thread.run.step.completed':
    case 'thread.run.step.failed':
    case 'thread.run.step.cancelled':
    case 'thread.run.step.expired':
      expectTypeOf(event.data).toEqualTypeOf<RunStepObject>()
      return
    case 'thread.message.delta':
      expectTypeOf(event.data).toEqualTypeOf<MessageDeltaObject>()
      return
    case 'thread.message.created':
    case 'thread.message.in_progress':
    case 'thread.message.completed':
    case 'thread.message.incomplete':
      expectTypeOf(event.data).toEqualTypeOf<MessageObject>()
      return
    case 'error':
      expectTypeOf(event.data).toEqualTypeOf<ErrorObject>()
      return
    case 'done':
      expectTypeOf(event.data).toEqualTypeOf<'[DONE]'>()
      return
    default:
      expectTypeOf(event).toBeNever()
      return
  }
}

test('every event is told apart by its name', () =>
  expectTypeOf(handle).parameter(0).toEqualTypeOf<AssistantStreamEvent>())

test('a stream yields every event but the two that end the stream', async () => {
  type Yielded = Exclude<AssistantStreamEvent, { event: 'done' | 'error' }>
  const run = await createRunStream(client, { thread_id: 't', assistant_id: 'a' })
  for await (const event of run) {
    expectTypeOf(event).toEqualTypeOf<Yielded>()
    expectTypeOf<'done' | 'error'>().not.toExtend<typeof event.event>()
    if (event.event === 'thread.message.delta') expectTypeOf(event.data).toEqualTypeOf<MessageDeltaObject>()
  }
  for await (const event of await createThreadAndRunStream(client, { assistant_id: 'a' }))
    expectTypeOf(event).toEqualTypeOf<Yielded>()
  const params = { thread_id: 't', run_id: 'r', tool_outputs: [] }
  for await (const event of await submitToolOutputsToRunStream(client, params))
    expectTypeOf(event).toEqualTypeOf<Yielded>()
})

test('content of a message is told apart by its type', () => {
  const part = {} as MessageObject['content'][number]
  if (part.type === 'text') expectTypeOf(part.text.value).toEqualTypeOf<string>()
  if (part.type === 'image_file') expectTypeOf(part.image_file.file_id).toEqualTypeOf<string>()
})
