import type { CreateChatCompletionStreamResponse } from '../../../../src/schemas/CreateChatCompletionStreamResponse.ts'
import type { ResponseStreamEvent } from '../../../../src/schemas/ResponseStreamEvent.ts'

/** The chunks of a chat whose text comes in these pieces. */
export async function* chunks(
  pieces: Iterable<string>,
  finish_reason = 'stop',
): AsyncGenerator<CreateChatCompletionStreamResponse> {
  const head = { id: 'c', object: 'chat.completion.chunk' as const, created: 1, model: 'm' }
  for (const content of pieces) yield { ...head, choices: [{ index: 0, delta: { content }, finish_reason: null }] }
  yield { ...head, choices: [{ index: 0, delta: {}, finish_reason }] }
}

/** The same pieces as events of a response, after words on the way. */
export async function* events(pieces: string[]): AsyncGenerator<ResponseStreamEvent> {
  const message = { type: 'message', role: 'assistant', status: 'in_progress', content: [] }
  const added = (output_index: number, phase: string): object => ({
    type: 'response.output_item.added',
    output_index,
    item: { ...message, id: `msg_${output_index}`, phase },
  })
  const delta = (output_index: number, piece: string): object => ({
    type: 'response.output_text.delta',
    item_id: `msg_${output_index}`,
    output_index,
    content_index: 0,
    delta: piece,
  })
  const list = [
    { type: 'response.created', response: { id: 'resp_1', object: 'response', status: 'in_progress', output: [] } },
    added(0, 'commentary'),
    delta(0, '{"name":"on the way"'),
    added(1, 'final_answer'),
    ...pieces.map((piece) => delta(1, piece)),
    added(2, 'final_answer'),
    delta(2, '{"name":"once more"'),
    { type: 'response.completed', response: { id: 'resp_1', object: 'response', status: 'completed', output: [] } },
  ]
  for (const event of list) yield event as ResponseStreamEvent
}
