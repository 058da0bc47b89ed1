import type { ChatCompletionMessageCustomToolCall } from '../../schemas/ChatCompletionMessageCustomToolCall.ts'
import type { ChatCompletionMessageToolCall } from '../../schemas/ChatCompletionMessageToolCall.ts'
import type { ChatCompletionResponseMessage } from '../../schemas/ChatCompletionResponseMessage.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import type { Context } from '../context.ts'
import { argumentsOf } from '../script/argumentsOf.ts'
import type { ScriptToolCall, ScriptTurn } from '../script/scriptEntry.ts'
import { type ChatTool, chatTool } from './chatTool.ts'
import { formatText } from './formatText.ts'
import type { Conversation } from './reply.ts'
import { sampleJSON } from './sampleJSON.ts'
import { limitText, tokenize } from './tokens.ts'

/** One choice of a chat's answer, and how many tokens it has. */
export interface ChatChoice {
  message: ChatMessage
  finishReason: 'stop' | 'length' | 'tool_calls' | 'function_call' | 'content_filter'
  tokens: number
}

/** A message with what hosts tell of thoughts beside it. */
interface ChatMessage extends ChatCompletionResponseMessage {
  reasoning_content?: string
}

/** Writes a choice: what the test has the model say; else the call of a tool that fits the question; else text in the format asked for. */
export function writeChoice(
  params: CreateChatCompletionParams,
  conversation: Conversation,
  index: number,
  context: Context,
): ChatChoice {
  const tool = chatTool(params, conversation)
  if (context.turn) return followTurn(context.turn, context)
  if (tool) return callTool(tool, conversation, context)
  const { stop, max_tokens, max_completion_tokens, response_format } = params
  const { tokens, finishReason } = limitText(formatText(response_format, conversation, index), {
    stop,
    maxTokens: max_completion_tokens ?? max_tokens,
  })
  return { message: messageOf(tokens.join('')), finishReason, tokens: tokens.length }
}

function messageOf(content: string | null): ChatMessage {
  return { role: 'assistant', content, refusal: null, annotations: [] }
}

function followTurn({ text, refusal, reasoning, toolCalls = [], finish }: ScriptTurn, context: Context): ChatChoice {
  const calls = toolCalls.map((call) => chatCall(call, context))
  const isSilent = calls.length > 0 || refusal !== undefined
  const message: ChatMessage = {
    ...messageOf(text ?? (isSilent ? null : '')),
    refusal: refusal ?? null,
    ...(reasoning !== undefined && { reasoning_content: reasoning }),
    ...(calls.length && { tool_calls: calls }),
  }
  const written = [text, refusal, reasoning, ...calls.map(textOfCall)].join('')
  return { message, finishReason: finish ?? (calls.length ? 'tool_calls' : 'stop'), tokens: tokenize(written).length }
}

type ChatCall = ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall

function chatCall(call: ScriptToolCall, { id }: Context): ChatCall {
  const { name, id: own = id('call_') } = call
  if ('input' in call) return { id: own, type: 'custom', custom: { name, input: call.input } }
  return { id: own, type: 'function', function: { name, arguments: argumentsOf(call) } }
}

function textOfCall(call: ChatCall): string {
  return call.type === 'custom' ? call.custom.input : call.function.arguments
}

function callTool({ kind, name, parameters }: ChatTool, { question }: Conversation, context: Context): ChatChoice {
  const sample = kind === 'custom' ? question : JSON.stringify(sampleJSON(parameters ?? { type: 'object' }, question))
  const tokens = tokenize(sample).length
  if (kind === 'functions') {
    const message = { ...messageOf(null), function_call: { name, arguments: sample } }
    return { message, finishReason: 'function_call', tokens }
  }
  const call = chatCall(kind === 'custom' ? { name, input: sample } : { name, arguments: sample }, context)
  return { message: { ...messageOf(null), tool_calls: [call] }, finishReason: 'tool_calls', tokens }
}
