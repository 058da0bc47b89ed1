import { mapConcurrently } from '../concurrency/mapConcurrently.ts'
import type { ToolAnswer } from './callTool.ts'

/** Gives the answer to a call; undefined where there is none yet. */
export type AnswerCall<Call, Content> = (call: Call, signal: AbortSignal) => Promise<ToolAnswer<Content> | undefined>

/** A call, and its answer where it has one. */
export interface AnsweredCall<Call, Content> {
  call: Call
  given: ToolAnswer<Content> | undefined
}

/** Has calls answered, at most so many at a time; by default all of them. Resolves to them in their order. */
export function answerCalls<Call, Content>(
  calls: readonly Call[],
  concurrency: number | undefined,
  answer: (call: Call) => Promise<ToolAnswer<Content> | undefined>,
): Promise<AnsweredCall<Call, Content>[]> {
  return mapConcurrently(calls, concurrency ?? Infinity, async (call) => ({ call, given: await answer(call) }))
}
