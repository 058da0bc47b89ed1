/** Whether a model thinks before it answers, by its name. */
export function isReasoningModel(model: string): boolean {
  return /^(gpt-[5-9]|o\d|codex-)/.test(model) && !model.includes('chat')
}
