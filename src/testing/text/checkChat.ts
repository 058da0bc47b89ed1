import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { checkFormat } from '../checkFormat.ts'
import { checkFunction } from '../checkFunction.ts'
import { checkName } from '../checkName.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { isReasoningModel } from '../resources/responses/isReasoningModel.ts'
import { checkContents } from './checkContents.ts'

/** Refuses what no chat can be made of, beyond what the schema of the params says. */
export function checkChat(params: CreateChatCompletionParams, { stream }: Pick<Context, 'stream'>): void {
  checkFields(params, stream)
  checkModel(params)
  checkContents(params.messages)
  checkTools(params)
  checkResponseFormat(params)
}

/** Refuses fields that only mean something beside others, or not beside them. */
function checkFields(params: CreateChatCompletionParams, stream: boolean): void {
  const { logprobs, max_completion_tokens, max_tokens, parallel_tool_calls, stream_options, tools, top_logprobs } =
    params
  if (max_tokens != null && max_completion_tokens != null)
    throw new Refusal(400, "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", {
      param: 'max_tokens',
      code: 'invalid_parameter_combination',
    })
  if (top_logprobs != null && !logprobs) throw only('top_logprobs', "'logprobs' is true")
  if (stream_options != null && !stream) throw only('stream_options', "'stream' is true")
  if (parallel_tool_calls != null && !tools?.length) throw only('parallel_tool_calls', "'tools' are given")
}

function only(param: string, when: string): Refusal {
  return new Refusal(400, `'${param}' is only allowed when ${when}.`, { param })
}

function checkModel({ max_tokens, model, reasoning_effort }: CreateChatCompletionParams): void {
  if (max_tokens != null && isReasoningModel(model))
    throw unsupported('max_tokens', " Use 'max_completion_tokens' in its place.")
  if (reasoning_effort != null && reasoning_effort !== 'none' && !isReasoningModel(model))
    throw unsupported('reasoning_effort')
}

function unsupported(param: string, advice = ''): Refusal {
  return new Refusal(400, `Unsupported parameter: '${param}' is not supported with this model.${advice}`, {
    param,
    code: 'unsupported_parameter',
  })
}

function checkTools({ functions = [], tools }: CreateChatCompletionParams): void {
  for (const [index, tool] of (tools ?? []).entries())
    if (tool.type === 'custom') checkName(tool.custom.name, `tools[${index}].custom.name`)
    else checkFunction(tool.function, `tools[${index}].function`)
  for (const [index, one] of functions.entries()) checkFunction(one, `functions[${index}]`)
}

function checkResponseFormat({ response_format, messages }: CreateChatCompletionParams): void {
  const { type, json_schema } = response_format ?? {}
  if (type === 'json_object' && !/json/i.test(JSON.stringify(messages)))
    throw new Refusal(400, "'messages' must hold the word 'json' for a 'response_format' of type 'json_object'.", {
      param: 'messages',
    })
  if (type === 'json_schema' && json_schema)
    checkFormat(json_schema, { at: 'response_format.json_schema', param: 'response_format' })
}
