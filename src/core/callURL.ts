import { environment } from './environment.ts'
import { fillPath } from './fillPath.ts'
import type { Refuse } from './openAIError.ts'
import type { Client } from './types.ts'

/** The address of a path under the client's base URL, without its query. What the path takes of `params` is taken out of them. */
export function callURL(refuse: Refuse, { baseURL }: Client, path: string, params: Record<string, unknown>): URL {
  const url = URL.parse(baseURL ?? environment('OPENAI_BASE_URL') ?? 'https://api.openai.com/v1')
  if (!url || !/^https?:\/\/[^@/]+\//.test(url.href)) return refuse('needs an http(s) baseURL without a password')
  url.pathname = url.pathname.replace(/\/+$/, '') + fillPath(refuse, path, params)
  return url
}
