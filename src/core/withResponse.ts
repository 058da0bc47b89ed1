import type { Attempt, RequestOptions } from './types.ts'

/** What an operation resolved to, and how. */
export interface WithResponse<T> {
  /** What the operation resolves to on its own. */
  data: T
  /** Status and headers of the last attempt; its body is used up. */
  response: Response
  /** Value of `x-request-id`. */
  requestId: string | undefined
  /** Each attempt, the successful one last. */
  attempts: Attempt[]
}

/**
 * Makes an operation tell of its response: the same function, resolving to `{ data, response, requestId, attempts }`.
 *
 * @param operation Any function that takes client, params and options.
 * @returns A function of the same parameters.
 * @example
 * const { data, response } = await withResponse(createEmbedding)(client, { model, input })
 * rateLimit(response.headers).requests.remaining
 */
export function withResponse<A extends unknown[], T>(
  operation: (...args: A) => Promise<T>,
): (...args: A) => Promise<WithResponse<T>> {
  const call = operation as unknown as (client: unknown, params: unknown, options: RequestOptions) => Promise<T>
  return async (...args) => {
    const [client, params, options] = args as unknown as [unknown, unknown, RequestOptions?]
    const seen = {} as { response: Response; attempts: Attempt[] }
    const onResponse: RequestOptions['onResponse'] = (response, attempts) => {
      Object.assign(seen, { response, attempts })
      options?.onResponse?.(response, attempts)
    }
    const data = await call(client, params, { ...options, onResponse })
    return { data, ...seen, requestId: seen.response.headers.get('x-request-id') ?? undefined }
  }
}
