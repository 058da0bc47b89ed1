import { OpenAIError } from '../core/openAIError.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import { toMissingPartError } from './answers/toMissingPartError.ts'

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
 * @returns The pages as the API sent them. What hosts send in their place, null for no items or the items alone, becomes a page.
 * @throws {OpenAIError} The list would go on for ever, or can't be read on: its cursor repeats, or is missing.
 * @throws {APIError} An answer has no items, not even none.
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
    const page = toPage(await list(client, query, options))
    const { data, has_more, last_id } = page
    const after = Object(data.at(-1)).id ?? last_id
    const goesOn = has_more && data.length > 0
    if (goesOn) noteCursor(seen, after)
    yield page
    if (!goesOn) return
    query = { ...params, after } as P
  }
}

/** A page of any form that hosts send. */
function toPage<R extends Page<unknown>>(answer: R): R {
  if (Array.isArray(answer)) return Object({ data: answer })
  const { data } = Object(answer)
  if (data === null) return { ...answer, data: [] }
  if (!Array.isArray(data)) throw toMissingPartError('Reading a list', '`data`', answer)
  return answer
}

/** Takes note of the cursor of the next page, which must be another than those before. */
function noteCursor(seen: Set<unknown>, cursor: unknown): void {
  if ((cursor ?? '') === '')
    throw new OpenAIError(
      "The list says that more follows, but its items and `last_id` name no cursor; it can't be read on.",
    )
  if (seen.has(cursor)) throw new OpenAIError(`The list repeats its cursor ${cursor}; it can't be read on.`)
  seen.add(cursor)
}
