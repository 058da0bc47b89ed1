import type { OutputItem } from '../../../src/schemas/OutputItem.ts'
import type { OutputMessageContent } from '../../../src/schemas/OutputMessageContent.ts'
import type { ResponseObject } from '../../../src/schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import { responseEvents } from '../../../src/testing/resources/responses/responseEvents.ts'

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

/** A response with nothing in it yet. */
function emptyResponse(changes: Partial<ResponseObject>): ResponseObject {
  return {
    id: `resp_${crypto.randomUUID()}`,
    object: 'response',
    created_at: 1,
    status: 'completed',
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: 'gpt-4o-mini',
    output: [],
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    usage: {
      input_tokens: 24,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: 42,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 66,
    },
    ...changes,
  }
}
