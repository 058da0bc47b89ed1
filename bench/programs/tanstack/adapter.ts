import { createOpenaiChat, createOpenaiChatCompletions } from '@tanstack/ai-openai'
import type { Connection } from '../../program.ts'
import { model } from '../input.ts'

/** The model by Responses. */
export function responses({ apiKey, ...config }: Connection): ReturnType<typeof createOpenaiChat<typeof model>> {
  return createOpenaiChat(model, apiKey, config)
}

/** The model by chat completions. */
export function completions({
  apiKey,
  ...config
}: Connection): ReturnType<typeof createOpenaiChatCompletions<typeof model>> {
  return createOpenaiChatCompletions(model, apiKey, config)
}
