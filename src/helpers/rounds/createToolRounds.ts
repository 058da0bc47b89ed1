import { OpenAIError } from '../../core/openAIError.ts'
import { withSignal } from '../concurrency/withSignal.ts'
import { addUsage } from './addUsage.ts'
import { type AnswerCall, answerCalls } from './answerCalls.ts'
import { callTool, findTool, type RunnableTools, type ToolAnswer } from './callTool.ts'
import type { ModelCall } from './modelCall.ts'
import { rememberSettings } from './settingsOf.ts'
import type { LoopResult, LoopState, LoopTypes, ToolApi } from './toolApi.ts'

/** Told of each answer to a call as it comes. */
export type Tell<L extends LoopTypes> = (call: L['call'], given: ToolAnswer<L['content']>) => void

/** The tools of a loop, its limits, and who decides how it goes on. */
export interface LoopSettings<L extends LoopTypes> extends RunnableTools {
  maxRounds?: number | undefined
  concurrency?: number | undefined
  // biome-ignore lint/suspicious/noConfusingVoidType: who only looks on returns nothing
  onRound?: ((round: L['round']) => void | object | undefined | Promise<void | object | undefined>) | undefined
}

/** Calls that are to be answered. */
export interface Round<L extends LoopTypes> {
  /** What the model answered. */
  answer: L['answer']
  calls: readonly L['call'][]
  answerCall: AnswerCall<L['call'], L['content']>
}

/** A loop between rounds. */
export interface ToolRounds<L extends LoopTypes> {
  /** Params of the next request. */
  next(): L['params']
  /** Takes an answer of the model and runs what it calls; resolves to the result where the loop is over. */
  take(answer: L['answer'], signal: AbortSignal | undefined, tell?: Tell<L>): Promise<LoopResult<L> | undefined>
  /** Has calls answered, and ends the round when none is left; resolves to the result where the loop is over. */
  settle(round: Round<L>, signal: AbortSignal | undefined, tell?: Tell<L>): Promise<LoopResult<L> | undefined>
}

/**
 * Goes on with a loop that runs tools.
 *
 * @param start Where it stands; the list of its items becomes the loop's own.
 * @param forFirstRound Params that hold for the next round alone.
 */
export function createToolRounds<L extends LoopTypes>(
  api: ToolApi<L>,
  start: LoopState<L>,
  settings: LoopSettings<L>,
  forFirstRound: Partial<L['params']> = {},
): ToolRounds<L> {
  const state = { ...start }
  let forNextRound: object = forFirstRound

  const finish = (answer: L['answer'], unanswered: readonly L['call'][] = []): LoopResult<L> => {
    const pending = unanswered.map(api.toPending)
    const result = { ...api.toRound(answer, state), pending }
    if (!pending.length) return result
    rememberSettings(state.resume, settings)
    const approvals = unanswered.filter((call) => needsLeave(call, settings)).map(({ sent }) => sent.id)
    return { ...result, approvals, resume: state.resume }
  }

  const endRound = async (answer: L['answer'], isLast: boolean): Promise<LoopResult<L> | undefined> => {
    const decision = await settings.onRound?.(api.toRound(answer, state))
    const { [api.list]: replaced, ...params } = Object(decision)
    if (isLast || params.stop === true) return finish(answer)
    refuseMore(api.list, state, settings)
    if (replaced) api.replace(replaced, state)
    forNextRound = params
    return undefined
  }

  const settle: ToolRounds<L>['settle'] = ({ answer, calls, answerCall }, parent, tell) =>
    withSignal(parent, async (signal) => {
      const results = await answerCalls(calls, settings.concurrency, async (call) => {
        const given = await answerCall(call, signal)
        if (given) tell?.(call, given)
        return given
      })
      const unanswered: L['call'][] = []
      for (const { call, given } of results) {
        if (given) state.items.push(api.toItem(call, given))
        else unanswered.push(call)
      }
      return unanswered.length ? finish(answer, unanswered) : endRound(answer, !calls.length)
    })

  return {
    settle,
    next: () => ({ ...api.next(state), ...forNextRound }),
    take(answer, signal, tell) {
      const calls = api.take(answer, state)
      state.rounds++
      state.usage = addUsage(state.usage, answer.usage)
      return settle(
        { answer, calls, answerCall: (call, signal) => callTool(settings, call, signal, api.write) },
        signal,
        tell,
      )
    },
  }
}

/** Whether a call waits for someone to allow it, rather than for what someone else's tool gives. */
function needsLeave({ name, waitsFor }: ModelCall, { tools }: RunnableTools): boolean {
  return waitsFor ? waitsFor === 'leave' : findTool(tools, name)?.run !== undefined
}

/** Ends a loop that has had its rounds, with what is needed to go on. */
function refuseMore<L extends LoopTypes>(
  list: string,
  { rounds, items, usage }: LoopState<L>,
  { maxRounds = 10 }: LoopSettings<L>,
): void {
  if (rounds < maxRounds) return
  const problem = `The model still calls tools after ${rounds} rounds: go on with the error's \`${list}\`, or raise maxRounds.`
  throw new OpenAIError(problem, { [list]: items, usage })
}
