import type { Front, Teller } from '../../fronts/front.ts'
import { StreamTruncatedError } from '../../streamTruncatedError.ts'
import { complete } from './complete.ts'
import { reasoningOf } from './reasoningOf.ts'
import type { ResponseEvent } from './responseEvent.ts'
import { tellItem } from './tellItem.ts'
import { textOf } from './textOf.ts'
import { toCalledTool } from './toCalledTool.ts'

/** Tells of a response. */
export function tell(front: Front): Teller<ResponseEvent> {
  /** Ids of calls, by the place of their items. */
  const calls = new Map<unknown, string>()
  const progress = complete()
  let hasCalls = false

  const begin = (place: unknown, item: unknown): void => {
    const tool = toCalledTool(item)
    if (!tool) return
    const inputEncoding = Object(item).arguments === undefined ? 'text' : undefined
    calls.set(place, tool.toolCallId)
    front.tell({ type: 'tool-input-start', ...tool, inputEncoding })
  }
  const finish = (response: unknown): void => {
    const { status, incomplete_details, usage } = Object(response)
    front.count(usage)
    front.finish(hasCalls && status === 'completed' ? 'tool_calls' : (incomplete_details?.reason ?? status))
  }
  return {
    add(event) {
      const { type, response, delta, item, item_id, output_index, summary_index, annotation } = Object(event)
      const place = output_index ?? item_id ?? item?.id
      const toolCallId = calls.get(place)
      front.say('reasoning', reasoningOf(event))
      front.say('text', textOf(event))
      if (type === 'response.refusal.delta') front.refuse(delta)
      else if (type === 'response.reasoning_summary_part.added' && summary_index) front.say('reasoning', '\n\n')
      else if (type === 'response.output_item.added') begin(place, item)
      else if (type === 'response.output_item.done' && item?.status !== 'incomplete') {
        hasCalls ||= item.type === 'function_call' || item.type === 'custom_tool_call'
        tellItem(front, item)
      } else if (toolCallId && typeof delta === 'string') {
        front.tell({ type: 'tool-input-delta', toolCallId, inputTextDelta: delta })
      } else if (annotation) front.cite(annotation)
      else if (progress.add(event)) finish(response)
    },
    end() {
      if (!progress.isComplete('closed')) throw new StreamTruncatedError('The stream ended before its response did.')
    },
  }
}
