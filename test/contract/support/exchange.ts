import { createClient } from '../../../src/core/client.ts'
import { throwOnDrift } from '../../../src/core/throwOnDrift.ts'
import type { Client, ClientOptions, RequestOptions } from '../../../src/core/types.ts'
import * as functions from '../../../src/operations/index.ts'
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

/** What reached fetch. */
export interface Recorded extends RequestInit {
  url: URL
  headers: Headers
}

/** A client whose requests are recorded, each answered alike. */
export function recording(
  answer: () => Response,
  options: ClientOptions = {},
): { client: Client; requests: Recorded[] } {
  const requests: Recorded[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push({ ...init, url: new URL(url), headers: new Headers(init.headers) })
    return answer()
  }
  return {
    client: createClient({ apiKey: 'sk-test', fetch, maxRetries: 0, onDrift: throwOnDrift, ...options }),
    requests,
  }
}

/** The schema of an operation's JSON answer; undefined where it answers with bytes. */
export function answerOf({ responses }: Operation): Schema | undefined {
  return responses[200].content?.['application/json']?.schema
}

/** An answer as the document describes it. */
export function answer(operation: Operation, amount: Amount = 'required'): Response {
  const schema = answerOf(operation)
  return schema ? Response.json(sample(schema, amount)) : new Response(new Uint8Array([0, 255]))
}

/** The error of a call that has to reject; one that throws synchronously or succeeds fails the test. */
export async function rejection(call: () => Promise<unknown>): Promise<unknown> {
  let promise: Promise<unknown>
  try {
    promise = call()
  } catch (error) {
    throw new Error('It threw in place of rejecting.', { cause: error })
  }
  return promise.then(
    () => {
      throw new Error('It was not refused.')
    },
    (error: unknown) => error,
  )
}

/** Operations with streaming twins. */
export const streaming: Operation[] = operations.filter((operation) => operation['x-stream'])
