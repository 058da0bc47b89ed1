import { OpenAIError } from '../core/errors.ts'
import type { ChatCompletionRequestMessage } from '../schemas/ChatCompletionRequestMessage.ts'
import type { CompletionUsage } from '../schemas/CompletionUsage.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import { addUsage } from './addUsage.ts'
import { callTool, type ToolCall, type ToolSettings } from './callTool.ts'

/** What a chat that runs tools takes: the params of a chat completion, whose tools come apart. */
export interface RunToolsParams extends Omit<CreateChatCompletionParams, 'tools'> {}

/** What came of a chat with tools. */
export interface RunToolsResult {
  /** The last completion, which calls no tool. */
  completion: CreateChatCompletionResponse
  /** The whole conversation: the messages given, those of the model and of the tools, and the last answer. */
  messages: ChatCompletionRequestMessage[]
  /** Tokens of all rounds together; undefined where the answers do not tell. */
  usage: CompletionUsage | undefined
  /** How many completions it took. */
  rounds: number
}

/** A chat between rounds. */
export interface ToolRounds {
  /** Params of the next completion. */
  next(): CreateChatCompletionParams
  /** Runs the tools that a completion calls, all at once; resolves to the result when it calls none. */
  take(completion: CreateChatCompletionResponse, signal: AbortSignal): Promise<RunToolsResult | undefined>
}

/** Begins a chat that runs tools. */
export function createToolRounds(params: RunToolsParams, settings: ToolSettings): ToolRounds {
  const { tools, maxRounds = 10 } = settings
  const messages = [...params.messages]
  let usage: CompletionUsage | undefined
  let rounds = 0
  return {
    next: () => ({ ...params, messages: [...messages], tools: [...tools] }),
    async take(completion, signal) {
      rounds++
      usage = addUsage(usage, completion.usage)
      const { tool_calls, ...message } = Object(completion.choices[0]?.message)
      messages.push(tool_calls?.length ? { ...message, tool_calls } : message)
      if (!tool_calls?.length) return { completion, messages, usage, rounds }
      const answer = async (call: ToolCall) => ({
        role: 'tool' as const,
        tool_call_id: call.id,
        content: await callTool(settings, call, signal),
      })
      messages.push(...(await Promise.all(tool_calls.map(answer))))
      if (rounds < maxRounds) return undefined
      throw new OpenAIError(
        `The model still calls tools after ${rounds} rounds; go on with the error's \`messages\`.`,
        {
          messages,
          usage,
        },
      )
    },
  }
}
