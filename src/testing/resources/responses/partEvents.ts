import type { OutputMessageContent } from '../../../schemas/OutputMessageContent.ts'
import type { OutputTextContent } from '../../../schemas/OutputTextContent.ts'
import type { RefusalContent } from '../../../schemas/RefusalContent.ts'
import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import { tokenize } from '../../text/tokens.ts'

/** Where a part of a message stands. */
export interface PartPlace {
  item_id: string
  output_index: number
  content_index: number
}

/** How a part of a message comes to be, text or refusal. */
export function* partEvents(
  part: OutputMessageContent,
  place: PartPlace,
  next: () => number,
): Generator<ResponseStreamEvent> {
  const empty = part.type === 'refusal' ? { ...part, refusal: '' } : { ...part, text: '', logprobs: [] }
  yield { type: 'response.content_part.added', ...place, part: empty, sequence_number: next() }
  yield* part.type === 'refusal' ? refusalEvents(part, place, next) : textEvents(part, place, next)
  yield { type: 'response.content_part.done', ...place, part, sequence_number: next() }
}

function* textEvents(
  { text, logprobs = [] }: OutputTextContent,
  place: PartPlace,
  next: () => number,
): Generator<ResponseStreamEvent> {
  for (const [index, delta] of tokenize(text).entries())
    yield {
      type: 'response.output_text.delta',
      ...place,
      delta,
      logprobs: logprobs.slice(index, index + 1),
      sequence_number: next(),
    }
  yield { type: 'response.output_text.done', ...place, text, logprobs, sequence_number: next() }
}

function* refusalEvents(
  { refusal }: RefusalContent,
  place: PartPlace,
  next: () => number,
): Generator<ResponseStreamEvent> {
  for (const delta of tokenize(refusal))
    yield { type: 'response.refusal.delta', ...place, delta, sequence_number: next() }
  yield { type: 'response.refusal.done', ...place, refusal, sequence_number: next() }
}
