import type { ChatCompletionRequestToolMessage } from '../../schemas/ChatCompletionRequestToolMessage.ts'
import { mapConcurrently } from '../concurrency/mapConcurrently.ts'
import type { ToolResultEvent } from '../runToolsStream.ts'
import type { ToolAnswer } from './callTool.ts'
import type { ModelCall } from './readModelCalls.ts'

/** Gives the answer to a call; undefined where there is none yet. */
export type AnswerCall = (call: ModelCall, signal: AbortSignal) => Promise<ToolAnswer | undefined>

/** Told of each answer as it comes. */
export type Tell = (event: ToolResultEvent) => void

/** What became of calls. */
export interface AnsweredCalls {
  /** The answers, in the order of the calls. */
  messages: ChatCompletionRequestToolMessage[]
  /** Calls without an answer. */
  unanswered: ModelCall[]
}

/** Has calls answered, at most so many at a time. */
export async function answerCalls(
  calls: readonly ModelCall[],
  concurrency: number,
  answer: (call: ModelCall) => Promise<ToolAnswer | undefined>,
  tell?: Tell,
): Promise<AnsweredCalls> {
  const results = await mapConcurrently(calls, concurrency, async (call) => {
    const given = await answer(call)
    if (!given) return call
    const tool_call_id = call.sent.id
    tell?.({ type: 'tool_result', tool_call_id, name: call.name, ...given, choices: [] })
    return { role: 'tool' as const, tool_call_id, content: given.content }
  })
  return {
    messages: results.filter((result) => 'role' in result),
    unanswered: results.filter((result) => 'sent' in result),
  }
}
