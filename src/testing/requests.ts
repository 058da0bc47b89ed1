import type { ParamsOf } from './routes.ts'
import { sizeOf } from './sizeOf.ts'

/** A request as it was sent. */
export type MockRequest<Id extends keyof ParamsOf = keyof ParamsOf> = {
  [Each in Id]: {
    operation: Each
    /** Fields of path, query and body together. They are not checked yet: what was refused stands here as it came. */
    params: SentParams<ParamsOf[Each]>
    headers: Headers
    /** When it came, by the mock's clock. */
    at: number
  }
}[Id]

/** A request of an operation; `fields` are taken to be its params. */
export function toMockRequest<Id extends keyof ParamsOf>(
  operation: Id,
  fields: object,
  headers: Headers,
  at: number,
): MockRequest<Id> {
  return { operation, params: Object(fields), headers, at }
}

/** Params with the `stream` that the streaming versions of operations send. */
export type SentParams<P> = P extends unknown
  ? 'stream' extends keyof P
    ? Omit<P, 'stream'> & { stream?: boolean | null | undefined }
    : P
  : never

/** What was sent, newest last: the last 1,000 requests, and at most 32 MiB of them. */
export interface MockRequests extends ReadonlyArray<MockRequest> {
  /** Those of one operation. */
  of<Id extends keyof ParamsOf>(operation: Id): MockRequest<Id>[]
  /** Forgets them. */
  clear(): void
}

const most = 1000
const mostBytes = 32 * 2 ** 20

/** A list of requests that forgets the oldest ones when it gets too long. */
export class RequestLog extends Array<MockRequest> implements MockRequests {
  #sizes: number[] = []
  #bytes = 0

  /** Lists made of this one are plain. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  note(request: MockRequest): void {
    const size = sizeOf(request.params)
    this.push(request)
    this.#sizes.push(size)
    this.#bytes += size
    while (this.length > most || (this.length > 1 && this.#bytes > mostBytes)) {
      this.shift()
      this.#bytes -= this.#sizes.shift() ?? 0
    }
  }

  of<Id extends keyof ParamsOf>(operation: Id): MockRequest<Id>[] {
    const all: (MockRequest | MockRequest<Id>)[] = [...this]
    return all.filter((request): request is MockRequest<Id> => request.operation === operation)
  }

  clear(): void {
    this.length = 0
    this.#sizes = []
    this.#bytes = 0
  }
}
