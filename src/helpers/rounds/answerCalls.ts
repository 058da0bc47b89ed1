import { mapConcurrently } from '../concurrency/mapConcurrently.ts'
import type { ToolAnswer } from './callTool.ts'

/** Gives the answer to a call; undefined where there is none yet. */
export type AnswerCall<Call, Content> = (call: Call, signal: AbortSignal) => Promise<ToolAnswer<Content> | undefined>

/** A call and its answer. */
export interface AnsweredCall<Call, Content> {
  call: Call
  given: ToolAnswer<Content>
}

/** What became of calls. */
export interface AnsweredCalls<Call, Content> {
  /** In the order of the calls. */
  answered: AnsweredCall<Call, Content>[]
  /** Calls without an answer. */
  unanswered: Call[]
}

/** Has calls answered, at most so many at a time; by default all of them. */
export async function answerCalls<Call, Content>(
  calls: readonly Call[],
  concurrency: number | undefined,
  answer: (call: Call) => Promise<ToolAnswer<Content> | undefined>,
): Promise<AnsweredCalls<Call, Content>> {
  const results = await mapConcurrently(calls, concurrency ?? Infinity, async (call) => ({
    call,
    given: await answer(call),
  }))
  return {
    answered: results.flatMap(({ call, given }) => (given ? { call, given } : [])),
    unanswered: results.flatMap(({ call, given }) => (given ? [] : call)),
  }
}
