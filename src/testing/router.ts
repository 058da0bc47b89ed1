import { apiPath } from './apiPath.ts'
import type { SomeArea } from './area.ts'
import { Refusal } from './refusal.ts'
import type { ParamsOf } from './routes.ts'

/** An operation, and what its path template takes from a path. */
export interface Match {
  operation: keyof ParamsOf
  path: Record<string, string>
}

/** Finds the operation of a request; refuses paths and methods that there are none for. */
export type Router = (method: string, pathname: string) => Match

/** Paths that clients in use call beside those of the document. */
const otherPaths: Partial<Record<keyof ParamsOf, string>> = {
  cancelEvalRun: '/evals/{eval_id}/runs/{run_id}/cancel',
}

/** Makes a router of the document's routes, under any base path that ends in `/v1`, `/openai` or an Azure deployment. */
export function createRouter(routes: SomeArea['routes']): Router {
  const isOperation = (name: string): name is keyof ParamsOf => name in routes
  const table = Object.entries(routes).flatMap(([operation, { method, path }]) =>
    isOperation(operation)
      ? [path, otherPaths[operation] ?? []].flat().map((one) => ({
          operation,
          method,
          pattern: new RegExp(`^${one.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`),
        }))
      : [],
  )
  const literalFirst = table.sort((a, b) => groups(a.pattern) - groups(b.pattern))
  return (method, pathname) => {
    const path = apiPath(pathname)
    const found = literalFirst.filter(({ pattern }) => pattern.test(path))
    const route = found.find((candidate) => candidate.method === method)
    if (route) return { operation: route.operation, path: decode(route.pattern.exec(path)?.groups ?? {}) }
    if (!found.length) throw new Refusal(404, `Invalid URL (${method} ${pathname}).`)
    const allowed = found.map((candidate) => candidate.method).join(' or ')
    throw new Refusal(405, `Not allowed to ${method} on ${pathname}: use ${allowed}.`, { code: 'method_not_supported' })
  }
}

function groups({ source }: RegExp): number {
  return source.split('(?<').length
}

function decode(path: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    throw new Refusal(400, 'The path is not percent-encoded right.')
  }
}
