import type { ParamsOf } from './routes.ts'

/** Which requests something is for: an operationId, a method with a path (as in the URL, or a pattern of it), or a function of the request. */
export type RequestMatch<Id extends keyof ParamsOf = keyof ParamsOf> =
  | Id
  | { method: string; path: string | RegExp }
  | ((request: Request) => boolean | Promise<boolean>)

/** A request as a match sees it. */
export interface Matched {
  operation: string | undefined
  method: string
  pathname: string
  /** The request with its body unread; undefined for what was no request of its own, such as a line of a batch. */
  request?: Request
}

/** Whether a match is for a request. */
export function matchesRequest(match: RequestMatch, sent: Matched): boolean | Promise<boolean> {
  if (typeof match === 'function') return sent.request !== undefined && match(sent.request.clone())
  return matchesName(match, sent)
}

/** The same where no function is asked. */
export function matchesName(match: RequestMatch, { operation, method, pathname }: Matched): boolean {
  if (typeof match === 'function') return false
  if (typeof match === 'string') return match === operation
  if (match.method.toUpperCase() !== method) return false
  const { path } = match
  return typeof path === 'string' ? pathname === path || pathname.endsWith(path) : path.test(pathname)
}
