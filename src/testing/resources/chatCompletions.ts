import type { CompletionUsage } from '../../schemas/CompletionUsage.ts'
import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import type { Context, Handler } from '../context.ts'
import { eventStream } from '../eventStream.ts'
import { isWholeChat } from '../script/isWhole.ts'
import { type ChatChoice, writeChoice } from '../text/chatChoice.ts'
import { checkChat } from '../text/checkChat.ts'
import { readMessages, textOf } from '../text/conversation.ts'
import { chatLogprobs } from '../text/logprobs.ts'
import { countTokens, tokenize } from '../text/tokens.ts'
import { chatChunks } from './chatChunks.ts'
import { requireModel } from './models.ts'
import { storeChat } from './storedChats.ts'

/** Answers a chat, whole or as a stream. */
export const createChatCompletion: Handler<'createChatCompletion'> = (params, context) => {
  const own = complete(params, context)
  const { whole = own } = context
  if (!isWholeChat(whole)) return whole
  storeChat(params, whole, context)
  const { stream_options } = params
  return context.stream
    ? eventStream(chatChunks(whole, stream_options?.include_usage === true), { pace: context.pace })
    : whole
}

function complete(params: CreateChatCompletionParams, context: Context): CreateChatCompletionResponse {
  const { model, messages, n } = params
  requireModel(model, context)
  checkChat(params, context)
  const conversation = readMessages(messages)
  const choices = Array.from({ length: n ?? 1 }, (_, index) => writeChoice(params, conversation, index, context))
  return {
    id: context.id('chatcmpl-'),
    created: context.seconds(),
    model,
    system_fingerprint: 'fp_mock',
    service_tier: 'default',
    object: 'chat.completion',
    choices: choices.map(({ message, finishReason }, index) => ({
      index,
      message,
      logprobs: logprobsOf(params, message.content ?? ''),
      finish_reason: finishReason,
    })),
    usage: usageOf(params, choices),
  }
}

function logprobsOf({ logprobs, top_logprobs }: CreateChatCompletionParams, text: string): object | null {
  return logprobs ? { content: chatLogprobs(tokenize(text), top_logprobs ?? 0), refusal: null } : null
}

function usageOf({ messages }: CreateChatCompletionParams, choices: ChatChoice[]): CompletionUsage {
  const prompt_tokens = messages.reduce((sum, { content }) => sum + 3 + countTokens(textOf(content)), 3)
  const completion_tokens = choices.reduce((sum, { tokens }) => sum + tokens, 0)
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
