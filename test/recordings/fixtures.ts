import type { Recording } from '../../scripts/recordings/recording.ts'
import { sse } from '../support/sse.ts'

/** A recording made up for a test; what a test does not say is plain. */
export function recording(operationId: string, answer: unknown, more: Partial<Recording> = {}): Recording {
  return {
    id: 'made up',
    operationId,
    host: 'api.openai.com',
    method: 'POST',
    path: '/v1/somewhere',
    status: 200,
    contentType: 'application/json',
    responseBody: typeof answer === 'string' ? answer : JSON.stringify(answer),
    ...more,
  }
}

/** A recorded stream of chunks that ends as it should. */
export function streamed(operationId: string, chunks: object[], more: Partial<Recording> = {}): Recording {
  return recording(operationId, sse(...chunks, '[DONE]'), { stream: true, contentType: 'text/event-stream', ...more })
}

const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 }
const common = { id: 'c1', created: 1, model: 'm' }

/** A chat completion with fields of its message and of the whole. */
export function chat(message: object = {}, more: object = {}): object {
  const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi', ...message } }]
  return { ...common, object: 'chat.completion', choices, usage, ...more }
}

/** A chunk of a chat completion with one choice. */
export function chunk(choice: object, more: object = {}): object {
  return { ...common, object: 'chat.completion.chunk', choices: [{ index: 0, ...choice }], ...more }
}

/** A run that is queued. */
export const run: object = {
  id: 'run_1',
  object: 'thread.run',
  created_at: 1,
  thread_id: 'thread_1',
  assistant_id: 'asst_1',
  status: 'queued',
  model: 'm',
  tools: [],
  ...Object.fromEntries(
    [
      'required_action',
      'last_error',
      'expires_at',
      'started_at',
      'cancelled_at',
      'failed_at',
      'completed_at',
      'incomplete_details',
      'instructions',
      'metadata',
      'usage',
      'max_prompt_tokens',
      'max_completion_tokens',
      'truncation_strategy',
      'tool_choice',
      'response_format',
    ].map((name) => [name, null]),
  ),
}
