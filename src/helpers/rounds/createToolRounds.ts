import { OpenAIError } from '../../core/errors.ts'
import type { CompletionUsage } from '../../schemas/CompletionUsage.ts'
import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import type { RunToolsParams, RunToolsResult, ToolSettings } from '../runTools.ts'
import { addUsage } from './addUsage.ts'
import { callTool, type ToolCall } from './callTool.ts'

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
