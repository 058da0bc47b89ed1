import { OpenAIError } from '../core/errors.ts'
import type { Client, RequestOptions } from '../core/types.ts'

/** One page of a list. */
export interface Page<T> {
  data: T[]
  /** Whether another page follows. Hosts that send all at once leave it out. */
  has_more?: boolean | undefined
  /** The cursor for the next page; the `id` of the last item is used where there is one. */
  last_id?: string | null | undefined
}

/** What a list takes after the client: params, optional where the operation's are, and options. */
export type ListArguments<P> = undefined extends P
  ? [params?: P, options?: RequestOptions]
  : [params: P, options?: RequestOptions]

/**
 * Reads a list page by page, each only when it is asked for; leaving the loop asks for no more.
 *
 * @param list An operation whose answer has `data`, such as `listFiles`.
 * @param client From `createClient`.
 * @param args The operation's params, with `after` to start from there, and its options, which hold for each request.
 * @returns The pages as the API sent them.
 * @throws {OpenAIError} The server repeats a cursor, so that it would go on for ever.
 * @throws What the operation throws.
 * @example
 * for await (const { data } of pages(listFiles, client, { limit: 100 })) console.log(data.length)
 */
export async function* pages<P, R extends Page<unknown>>(
  list: (client: Client, params: P, options?: RequestOptions) => Promise<R>,
  client: Client,
  ...[params, options]: ListArguments<P>
): AsyncGenerator<R, undefined> {
  const seen = new Set([Object(params).after])
  for (let query = params as P; ; ) {
    const page = await list(client, query, options)
    const { data, has_more, last_id } = page
    const after = Object(data.at(-1)).id ?? last_id
    const goesOn = has_more && data.length > 0
    if (goesOn && seen.has(after)) throw new OpenAIError(`The list repeats its cursor ${after}; it can't be read on.`)
    yield page
    if (!goesOn) return
    seen.add(after)
    query = { ...params, after } as P
  }
}
