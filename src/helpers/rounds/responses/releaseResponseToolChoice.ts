import type { ToolChoiceParam } from '../../../schemas/ToolChoiceParam.ts'

/** What is left of a `tool_choice` after a round: one that forces a call would have the model call for ever. */
export function releaseResponseToolChoice(choice: ToolChoiceParam | undefined): ToolChoiceParam | undefined {
  if (choice === 'none' || choice === 'auto') return choice
  return Object(choice).type === 'allowed_tools' ? { ...Object(choice), mode: 'auto' } : undefined
}
