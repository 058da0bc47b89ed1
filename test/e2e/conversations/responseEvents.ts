import type { ResponseEvent } from './scriptedUpstream.ts'

interface Ending {
  status?: string
  [field: string]: unknown
}

/** The events of a response whose items are these: each begins and is done, with what comes between. */
export function* responseEvents(
  items: { item: Record<string, unknown>; between?: ResponseEvent[] }[],
  { status = 'completed', ...fields }: Ending = {},
): Generator<ResponseEvent> {
  const usage = { input_tokens: 10, output_tokens: 5, total_tokens: 15 }
  const response = {
    id: `resp_${crypto.randomUUID()}`,
    object: 'response',
    model: 'gpt-5-mini',
    background: true,
    output: [],
  }
  yield { type: 'response.created', response: { ...response, status: 'queued' } }
  for (const [output_index, { item, between = [] }] of items.entries()) {
    yield {
      type: 'response.output_item.added',
      output_index,
      item: { ...item, status: 'in_progress', content: [], result: null },
    }
    for (const event of between) yield { output_index, item_id: item['id'], ...event }
    yield { type: 'response.output_item.done', output_index, item }
  }
  const output = items.map(({ item }) => item)
  yield { type: `response.${status}`, response: { ...response, status, output, usage, ...fields } }
}

/** A message that comes in pieces. */
export function message(
  pieces: string[],
  annotations: object[] = [],
): { item: Record<string, unknown>; between: ResponseEvent[] } {
  const text = pieces.join('')
  const part = { type: 'output_text', text, annotations, logprobs: [] }
  return {
    item: { id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content: [part] },
    between: [
      { type: 'response.content_part.added', content_index: 0, part: { ...part, text: '', annotations: [] } },
      ...pieces.map((delta) => ({ type: 'response.output_text.delta', content_index: 0, delta, logprobs: [] })),
    ],
  }
}

/** A message in which the model declines. */
export function refusal(text: string): { item: Record<string, unknown>; between: ResponseEvent[] } {
  return {
    item: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'refusal', refusal: text }],
    },
    between: [{ type: 'response.refusal.delta', content_index: 0, delta: text }],
  }
}

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** An image that gets sharper. */
export function image(): { item: Record<string, unknown>; between: ResponseEvent[] } {
  return {
    item: { id: 'ig_1', type: 'image_generation_call', status: 'completed', result: PNG },
    between: [0, 1].map((partial_image_index) => ({
      type: 'response.image_generation_call.partial_image',
      partial_image_index,
      partial_image_b64: PNG,
    })),
  }
}

/** A response that fails, after some items. */
export function failed(
  error: { code: string; message: string },
  items: Parameters<typeof responseEvents>[0] = [],
): Iterable<ResponseEvent> {
  return responseEvents(items, { status: 'failed', error })
}
