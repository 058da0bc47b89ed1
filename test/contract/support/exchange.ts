import { throwOnDrift } from '../../../src/core/throwOnDrift.ts'
import type { Client, ClientOptions, RequestOptions } from '../../../src/core/types.ts'
import * as functions from '../../../src/operations/index.ts'
import { type FakeClient, fakeClient, type SentRequest } from '../../support/fakeClient.ts'
import type { Schema } from './document.ts'
import { type Amount, sample } from './samples.ts'
import { type Operation, operations } from './spec.ts'

/** Any operation, whatever it takes and gives. */
export type AnyOperation = (client: Client, params?: object, options?: RequestOptions) => Promise<unknown>

/** Everything that src/operations exports, by name. */
export const exported: Record<string, AnyOperation> = { ...functions } as unknown as Record<string, AnyOperation>

/** The function of an operation. */
export function functionOf(name: string): AnyOperation {
  const found = exported[name]
  if (typeof found !== 'function') throw new Error(`No function ${name} is exported.`)
  return found
}

/** A client whose every call is answered alike, once its form has been read, and which takes no answer that drifts. */
export function strictClient(answer: () => Response, options: ClientOptions = {}): FakeClient {
  const respond = async ({ headers, form }: SentRequest): Promise<Response> => {
    if (headers.get('content-type')?.startsWith('multipart/')) await form()
    return answer()
  }
  return fakeClient(respond, { maxRetries: 0, onDrift: throwOnDrift, ...options })
}

/** The schema of an operation's JSON answer; undefined where it answers with bytes or nothing. */
export function answerOf({ responses }: Operation): Schema | undefined {
  return responses[200].content?.['application/json']?.schema
}

/** An answer as the document describes it. */
export function answer(operation: Operation, amount: Amount = 'required'): Response {
  const schema = answerOf(operation)
  if (schema) return Response.json(sample(schema, amount))
  if (answersSDP(operation))
    return new Response('v=0', { status: 201, headers: { location: '/v1/realtime/calls/rtc_1' } })
  return new Response(answersNothing(operation) ? null : new Uint8Array([0, 255]))
}

/** Whether an operation answers with nothing. */
export function answersNothing({ responses }: Operation): boolean {
  return !Object.keys(responses[200].content ?? {}).length
}

/** Whether an operation answers with a session description, whose id is in a header. */
export function answersSDP({ responses }: Operation): boolean {
  return responses[200].content?.['application/sdp'] !== undefined
}

/** Operations with a streaming version. */
export const streaming: Operation[] = operations.filter((operation) => operation['x-stream'])
