import type { ChatCompletionRequestToolMessage } from '../../schemas/ChatCompletionRequestToolMessage.ts'
import { mapConcurrently } from '../concurrency/mapConcurrently.ts'
import type { ToolResultEvent } from '../runToolsStream.ts'
import type { ToolAnswer } from './callTool.ts'
import type { ReadCall } from './readCalls.ts'

/** Gives the answer to a call; undefined where there is none yet. */
export type AnswerCall = (call: ReadCall, signal: AbortSignal) => Promise<ToolAnswer | undefined>

/** Told of each answer as it comes. */
export type Tell = (event: ToolResultEvent) => void

/** What became of calls. */
export interface AnsweredCalls {
  /** The answers, in the order of the calls. */
  messages: ChatCompletionRequestToolMessage[]
  /** Calls without an answer. */
  left: ReadCall[]
}

/** Has calls answered, at most so many at a time. */
export async function answerCalls(
  calls: readonly ReadCall[],
  concurrency: number,
  answer: (call: ReadCall) => Promise<ToolAnswer | undefined>,
  tell?: Tell,
): Promise<AnsweredCalls> {
  const messages = await mapConcurrently(calls, concurrency, async (read) => {
    const given = await answer(read)
    if (!given) return read
    const tool_call_id = read.call.id
    tell?.({ type: 'tool_result', tool_call_id, name: read.name, ...given, choices: [] })
    return { role: 'tool' as const, tool_call_id, content: given.content }
  })
  return {
    messages: messages.filter((result) => 'role' in result),
    left: messages.filter((result) => 'call' in result),
  }
}
