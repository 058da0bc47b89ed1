import type { ChatCompletionResponseMessage } from '../../schemas/ChatCompletionResponseMessage.ts'
import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../../schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import type { Handler } from '../context.ts'
import { eventStream, type SentEvent } from '../eventStream.ts'
import { type ChatChoice, writeChoice } from '../text/chatChoice.ts'
import { readMessages, textOf } from '../text/conversation.ts'
import { chatLogprobs } from '../text/logprobs.ts'
import { countTokens } from '../text/tokens.ts'
import { requireModel } from './models.ts'
import { storeChat } from './storedChats.ts'

type Chunk = CreateChatCompletionStreamResponse

/** Answers a chat, whole or as a stream. */
export const createChatCompletion: Handler<'createChatCompletion'> = (params, context) => {
  const { model, messages, n } = params
  requireModel(model, context)
  const conversation = readMessages(messages)
  const choices = Array.from({ length: n ?? 1 }, (_, index) => writeChoice(params, conversation, index, context))
  const head = {
    id: context.id('chatcmpl-'),
    created: context.seconds(),
    model,
    system_fingerprint: 'fp_mock',
    service_tier: 'default',
  }
  const usage = usageOf(params, choices)
  const whole: CreateChatCompletionResponse = {
    ...head,
    object: 'chat.completion',
    choices: choices.map((choice, index) => ({
      index,
      message: messageOf(choice),
      logprobs: logprobsOf(params, choice.tokens),
      finish_reason: choice.finishReason,
    })),
    usage,
  }
  storeChat(params, whole, context)
  return context.stream ? eventStream(chunks(params, head, choices, usage)) : whole
}

function messageOf({ tokens, toolCalls, functionCall }: ChatChoice): ChatCompletionResponseMessage {
  return {
    role: 'assistant',
    content: toolCalls || functionCall ? null : tokens.join(''),
    refusal: null,
    annotations: [],
    ...(toolCalls && { tool_calls: toolCalls }),
    ...(functionCall && { function_call: functionCall }),
  }
}

function logprobsOf({ logprobs, top_logprobs }: CreateChatCompletionParams, tokens: string[]): object | null {
  return logprobs ? { content: chatLogprobs(tokens, top_logprobs ?? 0), refusal: null } : null
}

function usageOf({ messages }: CreateChatCompletionParams, choices: ChatChoice[]): NonNullable<Chunk['usage']> {
  const prompt_tokens = messages.reduce((sum, { content }) => sum + 3 + countTokens(textOf(content)), 3)
  const completion_tokens = choices.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}

/** The chunks of all choices in turn: role, one for each token, finish reason; then usage where it is asked for. */
function* chunks(
  params: CreateChatCompletionParams,
  head: object,
  choices: ChatChoice[],
  usage: Chunk['usage'],
): Generator<SentEvent> {
  const withUsage = params.stream_options?.include_usage
  const chunk = (list: object[], counted: Chunk['usage'] = null): SentEvent => ({
    data: { ...head, object: 'chat.completion.chunk', choices: list, ...(withUsage && { usage: counted }) },
  })
  const deltas = choices.map(deltasOf)
  for (let step = 0; step < Math.max(...deltas.map(({ length }) => length)); step++) {
    for (const [index, list] of deltas.entries()) {
      const delta = list[step]
      if (delta)
        yield chunk([
          { index, delta, logprobs: logprobsOf(params, delta.content ? [delta.content] : []), finish_reason: null },
        ])
      if (step === list.length - 1)
        yield chunk([{ index, delta: {}, logprobs: null, finish_reason: choices[index]?.finishReason }])
    }
  }
  if (withUsage) yield chunk([], usage)
  yield { data: '[DONE]' }
}

interface Delta {
  role?: 'assistant'
  content?: string | null
  tool_calls?: object[]
  function_call?: object
}

function deltasOf({ tokens, toolCalls, functionCall }: ChatChoice): Delta[] {
  if (functionCall) {
    const { name } = functionCall
    return [
      { role: 'assistant', content: null, function_call: { name, arguments: '' } },
      ...tokens.map((token) => ({ function_call: { arguments: token } })),
    ]
  }
  const [call] = toolCalls ?? []
  if (!call) return [{ role: 'assistant', content: '' }, ...tokens.map((content) => ({ content }))]
  const field =
    call.type === 'custom'
      ? { key: 'custom', name: call.custom.name, text: 'input' }
      : { key: 'function', name: call.function.name, text: 'arguments' }
  const { id, type } = call
  return [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ index: 0, id, type, [field.key]: { name: field.name, [field.text]: '' } }],
    },
    ...tokens.map((token) => ({ tool_calls: [{ index: 0, [field.key]: { [field.text]: token } }] })),
  ]
}
