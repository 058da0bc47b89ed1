/** A chunk of a chat completion. */
export function chunk(content: string, finish_reason: string | null = null, index = 0): object {
  const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-4o-mini' }
  return { ...head, choices: [{ index, delta: { content }, finish_reason }] }
}
