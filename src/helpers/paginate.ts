import type { Client, RequestOptions } from '../core/types.ts'
import { type ListArguments, type Page, pages } from './pages.ts'

/**
 * Reads the items of a list over all its pages, each page only when it is needed; leaving the loop asks for no more.
 *
 * @param list An operation whose answer has `data`, such as `listFiles`.
 * @param client From `createClient`.
 * @param args The operation's params, with `limit` for the size of a page, and its options, which hold for each request.
 * @returns The items.
 * @throws {OpenAIError} The list would go on for ever, or can't be read on: its cursor repeats, or is missing.
 * @throws {APIError} An answer has no items, not even none.
 * @throws What the operation throws.
 * @example
 * for await (const file of paginate(listFiles, client, { purpose: 'batch' })) console.log(file.filename)
 */
export async function* paginate<P, T>(
  list: (client: Client, params: P, options?: RequestOptions) => Promise<Page<T>>,
  client: Client,
  ...args: ListArguments<P>
): AsyncGenerator<T, undefined> {
  for await (const { data } of pages(list, client, ...args)) yield* data
}
