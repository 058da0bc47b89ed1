import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import type { Front, KnownCall, Teller } from '../../fronts/front.ts'
import { textOfParts } from '../textOfParts.ts'
import { firstChoice } from './firstChoice.ts'
import { reasoningOf } from './reasoningOf.ts'
import { tellCalls } from './tellCalls.ts'
import { textOf } from './textOf.ts'

/** What cuts an answer in the middle of a call, which is then not run. */
const CUTS: unknown[] = ['length', 'content_filter']

/** Tells of a chat completion, that is of its first choice. */
export function tell(front: Front): Teller<CreateChatCompletionStreamResponse> {
  const calls = tellCalls(front)
  let reason: string | null | undefined
  const end = (known?: KnownCall): void => {
    front.stop()
    if (!CUTS.includes(reason)) calls.end(known)
  }
  return {
    add(chunk) {
      const { delta, finish_reason } = firstChoice(chunk) ?? {}
      const { refusal, tool_calls, annotations } = Object(delta)
      front.count(chunk.usage)
      front.say('reasoning', reasoningOf(chunk))
      front.say('text', textOf(chunk))
      if (refusal) front.refuse(textOfParts(refusal))
      for (const annotation of annotations ?? []) front.cite(annotation)
      calls.add(tool_calls)
      if (!finish_reason) return
      reason = finish_reason
      front.finish(reason)
      end()
    },
    end,
  }
}
