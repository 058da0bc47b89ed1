import type { ChatCompletionToolChoiceOption } from '../../../schemas/ChatCompletionToolChoiceOption.ts'

type Choice = ChatCompletionToolChoiceOption | null | undefined

/** What is left of a `tool_choice` after a round: one that forces a call would have the model call for ever. */
export function releaseToolChoice(choice: Choice): Choice {
  if (choice === 'none' || choice === 'auto') return choice
  const { type, allowed_tools } = Object(choice)
  return type === 'allowed_tools' ? { type, allowed_tools: { ...allowed_tools, mode: 'auto' } } : undefined
}
