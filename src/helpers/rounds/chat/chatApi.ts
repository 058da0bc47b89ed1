import type { ChatCompletionRequestMessage } from '../../../schemas/ChatCompletionRequestMessage.ts'
import type { CompletionUsage } from '../../../schemas/CompletionUsage.ts'
import type { CreateChatCompletionResponse } from '../../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../../../schemas/params/CreateChatCompletionParams.ts'
import type { ToolCall } from '../../defineTool.ts'
import type { ToolsResult, ToolsResume } from '../../runTools.ts'
import type { ModelCall } from '../modelCall.ts'
import { toContent } from '../toContent.ts'
import type { LoopTypes, ToolApi } from '../toolApi.ts'
import { choiceOf } from './choiceOf.ts'
import { readModelCalls } from './readModelCalls.ts'
import { releaseToolChoice } from './releaseToolChoice.ts'
import { toRequestMessage } from './toRequestMessage.ts'

/** The types of a chat with tools. */
export interface ChatTypes<Runner extends string> extends LoopTypes {
  params: CreateChatCompletionParams
  list: readonly ChatCompletionRequestMessage[]
  answer: CreateChatCompletionResponse
  item: ChatCompletionRequestMessage
  call: ModelCall
  content: string
  pending: ToolCall
  usage: CompletionUsage
  round: Omit<ToolsResult<Runner>, 'pending' | 'resume'>
  resume: ToolsResume<Runner>
}

/** What cuts an answer in the middle of a call. */
const CUTS: readonly unknown[] = ['length', 'content_filter']

/** How a chat talks of tools. */
export function chatApi<Runner extends string>(): ToolApi<ChatTypes<Runner>> {
  return {
    list: 'messages',
    next(state) {
      const { resume, items } = state
      const { tool_choice, ...params } = resume.params
      state.resume = { ...resume, params: { ...params, tool_choice: releaseToolChoice(tool_choice) } }
      return { ...params, tool_choice, messages: [...items] }
    },
    take(completion, { items }) {
      const { message, finish_reason } = choiceOf(completion)
      const calls = CUTS.includes(finish_reason) ? [] : readModelCalls(message.tool_calls)
      const back = toRequestMessage(message, calls)
      if (back) items.push(back)
      return calls
    },
    replace(messages, state) {
      state.items = [...messages]
    },
    write: ({ name }, output) => toContent(name, output),
    toItem: ({ sent }, { content }) => ({ role: 'tool', tool_call_id: sent.id, content }),
    toPending: ({ sent }) => sent,
    toRound: (completion, { rounds, items, usage }) => ({ rounds, completion, messages: [...items], usage }),
  }
}
