import type { ChatCompletionMessageCustomToolCall } from '../../schemas/ChatCompletionMessageCustomToolCall.ts'
import type { ChatCompletionMessageToolCall } from '../../schemas/ChatCompletionMessageToolCall.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { checkStrictSchema } from '../checkStrictSchema.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { type ChatTool, chatTool } from './chatTool.ts'
import { formatText } from './formatText.ts'
import type { Conversation } from './reply.ts'
import { sampleJSON } from './sampleJSON.ts'
import { limitText, tokenize } from './tokens.ts'

/** One choice of a chat's answer; `tokens` are those of the text, or of the arguments of the call. */
export interface ChatChoice {
  tokens: string[]
  finishReason: 'stop' | 'length' | 'tool_calls' | 'function_call'
  toolCalls?: (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[]
  functionCall?: { name: string; arguments: string }
}

/** Writes a choice: the call of a tool that fits the question, else text in the format asked for. */
export function writeChoice(
  params: CreateChatCompletionParams,
  conversation: Conversation,
  index: number,
  context: Context,
): ChatChoice {
  checkFormat(params)
  const tool = chatTool(params, conversation)
  if (tool) return callTool(tool, conversation, context)
  const { stop, max_tokens, max_completion_tokens, response_format } = params
  return limitText(formatText(response_format, conversation, index), {
    stop,
    maxTokens: max_completion_tokens ?? max_tokens,
  })
}

function callTool({ kind, name, parameters }: ChatTool, { question }: Conversation, { id }: Context): ChatChoice {
  if (kind === 'custom') {
    const call: ChatCompletionMessageCustomToolCall = {
      id: id('call_'),
      type: 'custom',
      custom: { name, input: question },
    }
    return { tokens: tokenize(question), finishReason: 'tool_calls', toolCalls: [call] }
  }
  const text = JSON.stringify(sampleJSON(parameters ?? { type: 'object' }, question))
  const called = { name, arguments: text }
  if (kind === 'functions') return { tokens: tokenize(text), finishReason: 'function_call', functionCall: called }
  return {
    tokens: tokenize(text),
    finishReason: 'tool_calls',
    toolCalls: [{ id: id('call_'), type: 'function', function: called }],
  }
}

/** Refuses a format that can't be held to, and strict schemas that are not. */
function checkFormat({ response_format, messages, tools }: CreateChatCompletionParams): void {
  const { type, json_schema } = response_format ?? {}
  if (type === 'json_object' && !/json/i.test(JSON.stringify(messages)))
    throw new Refusal(400, "'messages' must hold the word 'json' for a 'response_format' of type 'json_object'.", {
      param: 'messages',
    })
  if (type === 'json_schema' && json_schema?.strict)
    checkStrictSchema(json_schema.schema, {
      name: `response_format '${json_schema.name}'`,
      param: 'response_format',
      code: 'invalid_json_schema',
    })
  for (const [index, tool] of (tools ?? []).entries())
    if (tool.type !== 'custom' && tool.function.strict)
      checkStrictSchema(tool.function.parameters, {
        name: `function '${tool.function.name}'`,
        param: `tools[${index}].function.parameters`,
        code: 'invalid_function_parameters',
      })
}
