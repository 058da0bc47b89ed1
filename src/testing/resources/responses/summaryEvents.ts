import type { ReasoningItem } from '../../../schemas/ReasoningItem.ts'
import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import { tokenize } from '../../text/tokens.ts'

/** How the parts of a thought's summary come to be. */
export function* summaryEvents(
  { id, summary }: ReasoningItem,
  output_index: number,
  next: () => number,
): Generator<ResponseStreamEvent> {
  for (const [summary_index, part] of summary.entries()) {
    const place = { item_id: id, output_index, summary_index }
    const { text } = part
    yield {
      type: 'response.reasoning_summary_part.added',
      ...place,
      part: { ...part, text: '' },
      sequence_number: next(),
    }
    for (const delta of tokenize(text))
      yield { type: 'response.reasoning_summary_text.delta', ...place, delta, sequence_number: next() }
    yield { type: 'response.reasoning_summary_text.done', ...place, text, sequence_number: next() }
    yield { type: 'response.reasoning_summary_part.done', ...place, part, sequence_number: next() }
  }
}
