import type { DriftIssue } from '../../src/core/drift.ts'
import { isOpenAIError } from '../../src/core/guards.ts'
import type { Client } from '../../src/core/types.ts'
import { type Operation, operations, templateOf } from './operations.ts'
import { paramsOf } from './paramsOf.ts'
import type { Recording } from './recording.ts'

/** What an operation made of a recorded answer. */
export interface Answered {
  outcome: 'accepted' | 'drifted' | 'no answer'
  /** Why there was no answer. */
  reason?: string
  /** Where the answer, or an event of it, differs from its schema. */
  issues: DriftIssue[]
  /** The answer, or its events; none for bytes and text. */
  values: unknown[]
}

/** A recorded answer, the call that got it again, and what came of it. */
export interface Played extends Answered {
  recording: Recording
  operation: Operation
  params: Record<string, unknown>
}

/** Plays a recorded answer through the operation itself, a stream through the streaming one; undefined where there is none. */
export async function play(recording: Recording): Promise<Played | undefined> {
  const operation = operations[recording.stream ? `${recording.operationId}Stream` : recording.operationId]
  if (!operation) return undefined
  const params = await paramsOf(recording, await templateOf(operation))
  return { recording, operation, params, ...(await answer(recording, operation, params)) }
}

/** Calls an operation that gets the recorded answer. */
export async function answer(recording: Recording, operation: Operation, params: object): Promise<Answered> {
  const issues: DriftIssue[] = []
  const values: unknown[] = []
  let isSent = false
  const client: Client = {
    apiKey: null,
    maxRetries: 0,
    onDrift: (drift) => void issues.push(...drift.issues.map((issue) => named(drift.value, issue))),
    async fetch() {
      isSent = true
      return toResponse(recording)
    },
  }
  try {
    const result = await operation(client, params)
    if (result === undefined) return { outcome: 'no answer', reason: 'the body is empty', issues, values }
    if (result instanceof ReadableStream) for await (const event of result) values.push(event)
    else if (!(result instanceof Response || typeof result === 'string')) values.push(result)
  } catch (error) {
    if (!isSent || !isOpenAIError(error)) throw error
    return { outcome: 'no answer', reason: error.message, issues, values }
  }
  return { outcome: issues.length ? 'drifted' : 'accepted', issues, values }
}

/** The response as it was sent; recorders may lose the type of a stream, and lose headers, of which one names a call. */
function toResponse({ status, contentType, stream, responseBody }: Recording): Response {
  const type = stream ? 'text/event-stream' : contentType || 'application/json'
  const location = status === 201 ? { location: '/v1/realtime/calls/rtc_lost' } : undefined
  return new Response(responseBody, { status, headers: { 'content-type': type, ...location } })
}

/** Events of assistants share paths, so that their names go first. */
function named(value: unknown, issue: DriftIssue): DriftIssue {
  const { event } = Object(value)
  return typeof event === 'string' ? { ...issue, path: [event, ...issue.path] } : issue
}
