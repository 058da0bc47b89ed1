import type { CreateChatCompletionResponse } from '../../../../src/schemas/CreateChatCompletionResponse.ts'
import type { ResponseObject } from '../../../../src/schemas/ResponseObject.ts'

/** What a model answered. */
export interface Answered {
  text: string
  refusal?: string
  /** Why a chat would say that it was cut. */
  cut?: string
}

export function completionOf({ text, refusal, cut = 'stop' }: Answered): CreateChatCompletionResponse {
  const message = { role: 'assistant' as const, content: refusal ? null : text, refusal: refusal ?? null }
  const choices = [{ index: 0, message, finish_reason: cut, logprobs: null }]
  return { id: 'chatcmpl_1', object: 'chat.completion', created: 1, model: 'm', choices }
}

export function responseOf({ text, refusal, cut }: Answered): ResponseObject {
  const part = refusal
    ? { type: 'refusal' as const, refusal }
    : { type: 'output_text' as const, text, annotations: [], logprobs: [] }
  const status = cut ? 'incomplete' : 'completed'
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: 'm',
    status,
    error: null,
    incomplete_details: cut ? { reason: cut === 'length' ? 'max_output_tokens' : 'content_filter' } : null,
    instructions: null,
    metadata: null,
    output: [{ type: 'message', id: 'msg_1', role: 'assistant', status, content: [part] }],
    parallel_tool_calls: true,
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
  }
}
