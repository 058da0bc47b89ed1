import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { CallEvent, Client, RequestOptions } from 'bonsai-openai'

/** Names of what is done, after OpenTelemetry's conventions for generative AI. */
const names: Record<string, string> = {
  createChatCompletion: 'chat',
  createChatCompletionStream: 'chat',
  createCompletion: 'text_completion',
  createCompletionStream: 'text_completion',
  createEmbedding: 'embeddings',
}

/**
 * Makes an operation write a span for each call, ended with the answer or the stream, with a span event for each attempt that failed.
 *
 * @example
 * const chat = traced(createChatCompletion)
 * await chat(client, { model: 'gpt-4o-mini', messages })
 */
export function traced<P, T>(
  operation: (client: Client, params: P, options?: RequestOptions) => Promise<T>,
): (client: Client, params: P, options?: RequestOptions) => Promise<T> {
  return async (client, params, options) => {
    const span = trace.getTracer('bonsai-openai').startSpan('openai', { kind: SpanKind.CLIENT })
    const { model } = Object(params)
    span.setAttributes({ 'gen_ai.provider.name': 'openai', ...(model && { 'gen_ai.request.model': model }) })
    const observe = (event: CallEvent): void => {
      if (event.type === 'request') nameSpan(span, event.operation, model)
      record(span, event)
      client.observe?.(event)
    }
    const call = (): Promise<T> => operation({ ...client, observe }, params, options)
    const result = await context.with(trace.setSpan(context.active(), span), call)
    if (!(result instanceof ReadableStream)) span.end()
    return result
  }
}

function nameSpan(span: Span, operation: string, model: unknown): void {
  const name = names[operation] ?? operation
  span.updateName(model ? `${name} ${model}` : name)
  span.setAttribute('gen_ai.operation.name', name)
}

function record(span: Span, { type, attempt, status, requestId, delay, model, usage, error }: CallEvent): void {
  if (type === 'retry') span.addEvent('retry', { attempt, delay: delay ?? 0, 'error.type': typeOf(error, status) })
  if (type === 'drift') span.addEvent('drift')
  if (type === 'response' || type === 'streamEnd') {
    const { prompt_tokens, completion_tokens } = Object(usage)
    setKnown(span, {
      'http.response.status_code': status,
      'http.request.resend_count': attempt - 1,
      'openai.request_id': requestId,
      'gen_ai.response.model': model,
      'gen_ai.usage.input_tokens': prompt_tokens,
      'gen_ai.usage.output_tokens': completion_tokens,
    })
  }
  if (error && type !== 'retry') {
    span.recordException(error as Error)
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message })
    span.setAttribute('error.type', typeOf(error, status))
  }
  if (type === 'streamEnd' || type === 'failure') span.end()
}

function typeOf(error: unknown, status: number | undefined): string {
  return `${status ?? (error as Error).name}`
}

function setKnown(span: Span, attributes: Record<string, string | number | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) span.setAttribute(name, value)
}
