import type { OutputItem } from '../../../src/schemas/OutputItem.ts'
import type { OutputMessageContent } from '../../../src/schemas/OutputMessageContent.ts'
import type { ResponseObject } from '../../../src/schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import { responseEvents } from '../../../src/testing/resources/responses/responseEvents.ts'
import { emptyResponse } from './upstream.ts'

/** An answer of one text, as a stream. */
export function text(words: string, changes: Partial<ResponseObject> = {}): Iterable<ResponseStreamEvent> {
  return output([message({ type: 'output_text', text: words, annotations: [], logprobs: [] })], changes)
}

/** An answer of these items. */
export function output(items: OutputItem[], changes: Partial<ResponseObject> = {}): Iterable<ResponseStreamEvent> {
  return responseEvents(emptyResponse({ output: items, ...changes }))
}

export function message(...content: OutputMessageContent[]): OutputItem {
  return { id: `msg_${crypto.randomUUID()}`, type: 'message', status: 'completed', role: 'assistant', content }
}

/** A thought, as its summary tells it. */
export function thought(words: string): OutputItem {
  return { id: `rs_${crypto.randomUUID()}`, type: 'reasoning', summary: [{ type: 'summary_text', text: words }] }
}

/** The first events of an answer, as when its connection is cut. */
export function* cutAfter(
  count: number,
  events: Iterable<ResponseStreamEvent>,
): Generator<ResponseStreamEvent, void, undefined> {
  for (const event of events) {
    if (count-- <= 0) return
    yield event
  }
}

/** A response that fails after what it has. */
export function* failing(code: string, words: string): Generator<ResponseStreamEvent> {
  const whole = [...text(words)]
  const last = whole.pop()
  yield* whole
  if (last?.type !== 'response.completed') throw new Error('The script has no end.')
  const error = { code, message: `An inner message that nobody outside should read (${code}).` }
  const response = { ...last.response, status: 'failed', error } as ResponseObject
  yield { type: 'response.failed', response, sequence_number: last.sequence_number }
}
