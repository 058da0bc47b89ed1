import type { OutputItem } from '../../schemas/OutputItem.ts'
import type { OutputMessage } from '../../schemas/OutputMessage.ts'

/** Whether an item is what the model answers in the end: a message of the final phase, or of none. */
export function isFinalMessage(item: OutputItem): item is OutputMessage {
  return item.type === 'message' && (!item.phase || item.phase === 'final_answer')
}
