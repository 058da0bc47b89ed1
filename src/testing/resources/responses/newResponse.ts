import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { ResponseTool } from '../../../schemas/ResponseTool.ts'
import type { Context } from '../../context.ts'
import { conversationId } from '../conversations/conversationId.ts'

/** A response as the API answers it, which also says whether it is kept. */
export interface NewResponse extends ResponseObject {
  store: boolean
}

/** A response at its start: what the request asked for, with the API's own values where it left them out. */
export function newResponse(params: CreateResponse, model: string, context: Context): NewResponse {
  const { background, conversation, text, tools, reasoning } = params
  return {
    id: context.id('resp_'),
    object: 'response',
    created_at: context.seconds(),
    status: background ? 'queued' : 'in_progress',
    background: background ?? false,
    completed_at: null,
    ...(conversation && { conversation: { id: conversationId(conversation) } }),
    error: null,
    incomplete_details: null,
    instructions: params.instructions ?? null,
    max_output_tokens: params.max_output_tokens ?? null,
    max_tool_calls: params.max_tool_calls ?? null,
    metadata: params.metadata ?? {},
    model,
    output: [],
    parallel_tool_calls: params.parallel_tool_calls ?? true,
    previous_response_id: params.previous_response_id ?? null,
    ...(params.prompt && { prompt: params.prompt }),
    prompt_cache_key: params.prompt_cache_key ?? null,
    prompt_cache_retention: params.prompt_cache_retention ?? null,
    reasoning: { effort: reasoning?.effort ?? null, summary: reasoning?.summary ?? null },
    safety_identifier: params.safety_identifier ?? null,
    service_tier: 'auto',
    store: params.store ?? true,
    temperature: params.temperature ?? 1,
    text: { format: text?.format ?? { type: 'text' }, verbosity: text?.verbosity ?? 'medium' },
    tool_choice: params.tool_choice ?? 'auto',
    tools: (tools ?? []).map(filledTool),
    top_logprobs: params.top_logprobs ?? 0,
    top_p: params.top_p ?? 1,
    truncation: params.truncation ?? 'disabled',
    usage: null,
    user: params.user ?? null,
  }
}

/** A tool as it is told back: a function has a description, if an empty one, and is strict unless it said otherwise. */
function filledTool(tool: ResponseTool): ResponseTool {
  return tool.type === 'function' ? Object.assign({ description: null, strict: true }, tool) : tool
}
