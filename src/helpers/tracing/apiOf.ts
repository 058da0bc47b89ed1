/** What an operation does, in the words of OpenTelemetry. */
export interface TracedAPI {
  /** Value of `gen_ai.operation.name`. */
  name: string
  /** Value of `openai.api.type`, where there is one. */
  type?: string
}

const APIS: Record<string, TracedAPI> = {
  createChatCompletion: { name: 'chat', type: 'chat_completions' },
  createResponse: { name: 'chat', type: 'responses' },
  createCompletion: { name: 'text_completion' },
  createEmbedding: { name: 'embeddings' },
}

/** Tells what an operation does; one that the conventions have no word for does what its name says. */
export function apiOf(operation: string): TracedAPI {
  const plain = operation.replace(/Stream$/, '')
  return APIS[plain] ?? { name: plain }
}
