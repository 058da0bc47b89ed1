import type { CallEvent } from '../core/types.ts'
import { apiOf } from './tracing/apiOf.ts'
import { attributesOf } from './tracing/attributesOf.ts'
import type { OTelSpan, OTelTracer } from './tracing/tracer.ts'

/** Numbers of `SpanKind.CLIENT` and `SpanStatusCode.ERROR`. */
const CLIENT = 2
const ERROR = 2

/**
 * Makes an observer that writes a span of each call, by OpenTelemetry's conventions for generative AI, whose status is
 * Development: what is done, models, tokens, server, status, and an event for each attempt that failed. A stream's span
 * ends with the stream, and tells when its first event came. Prompts, answers and keys are not in it; an error is, in its
 * own words.
 *
 * The span is a child of the one that is active where the operation is called. A stream is known by the name of its
 * operation; give one that ends in `Stream` to a `requestStream` of your own.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/gen-ai/
 * @param tracer From `trace.getTracer` of `@opentelemetry/api`, or anything with its `startSpan`.
 * @returns An `observe` for `createClient`.
 * @example
 * const traced = { ...client, observe: otel(trace.getTracer('my-app')) }
 * await createChatCompletion(traced, { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello!' }] })
 */
export function otel(tracer: OTelTracer): (event: CallEvent) => void {
  const spans = new Map<number, OTelSpan>()
  return (event) => {
    const { call, type, operation } = event
    if (type === 'request')
      spans.set(call, tracer.startSpan(apiOf(operation).name, { kind: CLIENT, attributes: attributesOf(event) }))
    const span = spans.get(call)
    if (!span) return
    record(span, event)
    if (!isLast(event)) return
    spans.delete(call)
    span.end()
  }
}

/** Whether nothing follows: the answer of a plain call, the end of a stream, or a failure. */
function isLast({ type, operation }: CallEvent): boolean {
  return type === 'failure' || type === 'streamEnd' || (type === 'response' && !operation.endsWith('Stream'))
}

function record(span: OTelSpan, event: CallEvent): void {
  const { type, operation, model, attempt, delay = 0, ms, error, status = 0 } = event
  const name = status >= 400 ? `${status}` : `${Object(error).name}`
  if (type === 'attempt' && model) {
    span.updateName(`${apiOf(operation).name} ${model}`)
    span.setAttributes({ 'gen_ai.request.model': model })
  }
  if (type === 'retry') span.addEvent('retry', { attempt, delay, 'error.type': name })
  if (type === 'drift') span.addEvent('drift')
  if (type === 'firstEvent') span.setAttributes({ 'gen_ai.response.time_to_first_chunk': ms / 1000 })
  if (type === 'response' || type === 'streamEnd' || type === 'failure') span.setAttributes(attributesOf(event))
  if (!error || type === 'retry') return
  span.setAttributes({ 'error.type': name })
  if (error instanceof Error) span.recordException(error)
  span.setStatus({ code: ERROR, message: `${Object(error).message ?? error}` })
}
