import { OpenAIError } from '../../core/openAIError.ts'
import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { withSignal } from '../concurrency/withSignal.ts'
import type { RunToolsParams, RunToolsSettings, ToolsResult } from '../runTools.ts'
import { addUsage } from './addUsage.ts'
import { type AnswerCall, answerCalls, type Tell } from './answerCalls.ts'
import { callTool } from './callTool.ts'
import { choiceOf } from './choiceOf.ts'
import { type ModelCall, readModelCalls } from './readModelCalls.ts'
import { releaseToolChoice } from './releaseToolChoice.ts'
import { rememberSettings } from './settingsOf.ts'
import { toRequestMessage } from './toRequestMessage.ts'

/** A chat between rounds. */
export interface ToolRounds<Runner extends string> {
  /** Params of the next completion. */
  next(): CreateChatCompletionParams
  /** Takes an answer of the model and runs what it calls; resolves to the result where the loop is over. */
  take(
    completion: CreateChatCompletionResponse,
    signal: AbortSignal | undefined,
    tell?: Tell,
  ): Promise<ToolsResult<Runner> | undefined>
  /** Has calls answered, and ends the round when none is left; resolves to the result where the loop is over. */
  settle(round: Round, signal: AbortSignal | undefined, tell?: Tell): Promise<ToolsResult<Runner> | undefined>
}

/** Calls that are to be answered. */
export interface Round {
  /** What the model answered. */
  completion: CreateChatCompletionResponse
  calls: readonly ModelCall[]
  answer: AnswerCall
}

/** Where a chat stands. */
export interface RoundsState<Runner extends string> extends Pick<ToolsResult<Runner>, 'messages' | 'usage' | 'rounds'> {
  resume: NonNullable<ToolsResult<Runner>['resume']>
}

/** What cuts an answer in the middle of a call. */
const CUTS: readonly unknown[] = ['length', 'content_filter']

/** Goes on with a chat that runs tools. */
export function createToolRounds<Runner extends string>(
  start: RoundsState<Runner>,
  settings: RunToolsSettings,
): ToolRounds<Runner> {
  const { concurrency = Infinity } = settings
  const state = { ...start, messages: [...start.messages] }
  let forNextRound: Partial<RunToolsParams> = {}

  const finish = (
    completion: CreateChatCompletionResponse,
    unanswered: readonly ModelCall[] = [],
  ): ToolsResult<Runner> => {
    const { resume, ...rest } = state
    const pending = unanswered.map(({ sent }) => sent)
    if (!pending.length) return { completion, ...rest, pending }
    rememberSettings(resume, settings)
    return { completion, ...rest, pending, resume }
  }

  const endRound = async (
    completion: CreateChatCompletionResponse,
    isLast: boolean,
  ): Promise<ToolsResult<Runner> | undefined> => {
    const { messages, usage, rounds } = state
    const decision = (await settings.onRound?.({ rounds, completion, messages: [...messages], usage })) ?? {}
    if (isLast || decision.stop === true) return finish(completion)
    refuseMore(state, settings)
    const { messages: replaced, ...params } = decision
    if (replaced) state.messages = [...replaced]
    forNextRound = params
    return undefined
  }

  const settle: ToolRounds<Runner>['settle'] = ({ completion, calls, answer }, parent, tell) =>
    withSignal(parent, async (signal) => {
      const { messages, unanswered } = await answerCalls(calls, concurrency, (call) => answer(call, signal), tell)
      state.messages.push(...messages)
      return unanswered.length ? finish(completion, unanswered) : endRound(completion, !calls.length)
    })

  return {
    settle,
    next() {
      const { resume, messages } = state
      const { tool_choice, ...params } = resume.params
      const next = { ...params, tool_choice, ...forNextRound, messages: [...messages] }
      state.resume = { ...resume, params: { ...params, tool_choice: releaseToolChoice(tool_choice) } }
      return next
    },
    async take(completion, signal, tell) {
      const { message, finish_reason } = choiceOf(completion)
      const calls = CUTS.includes(finish_reason) ? [] : readModelCalls(message.tool_calls)
      const back = toRequestMessage(message, calls)
      state.rounds++
      state.usage = addUsage(state.usage, completion.usage)
      if (back) state.messages.push(back)
      return settle({ completion, calls, answer: (call, signal) => callTool(settings, call, signal) }, signal, tell)
    },
  }
}

/** Ends a loop that has had its rounds, with what is needed to go on. */
function refuseMore({ rounds, messages, usage }: RoundsState<string>, { maxRounds = 10 }: RunToolsSettings): void {
  if (rounds < maxRounds) return
  const problem = `The model still calls tools after ${rounds} rounds: go on with the error's \`messages\`, or raise maxRounds.`
  throw new OpenAIError(problem, { messages, usage })
}
