import { environment } from './environment.ts'
import { OpenAIError, type Refuse } from './errors.ts'
import { mergeHeaders } from './headers.ts'
import { fillPath } from './path.ts'
import { appendQuery } from './query.ts'
import type { Call, Client, EncodedBody, PreparedCall, RequestOptions } from './types.ts'

/** Composes the URL and the request of one attempt; refuses bad input. */
export async function compose(
  client: Client,
  operation: string,
  { encode, twin, shape: _, ...call }: Call,
  options: RequestOptions,
): Promise<[url: string, request: EncodedBody, key: string | null]> {
  const refuse: Refuse = (need) => {
    throw new OpenAIError(`${operation} needs ${need}.`)
  }
  const isJSON = encode === undefined && /^P/i.test(call.method)
  // Alike only when neither is given.
  const { apiKey, baseURL = 'https://api.openai.com/v1' } = client.apiKey === client.baseURL ? environment() : client
  const key = typeof apiKey === 'function' ? await apiKey() : apiKey
  if (!key && key !== null) refuse('an apiKey')
  const url = URL.parse(baseURL) as URL
  if (!/^https?:\/\/[^@/]+\//.test(`${url}`)) refuse('an http(s) baseURL')
  const plain: PreparedCall = {
    ...call,
    operation,
    params: { ...call.params, ...options.body },
    query: { ...client.query, ...call.query, ...options.query },
    headers: mergeHeaders(
      refuse,
      {
        authorization: key && `Bearer ${key}`,
        'content-type': isJSON ? 'application/json' : null,
        'openai-organization': client.organization,
        'openai-project': client.project,
        'idempotency-key': options.idempotencyKey,
      },
      call.headers,
      client.headers,
      options.headers,
    ),
  }
  if (twin && plain.params.stream === true) refuse(`${twin} to stream`)
  const { method, path, query, headers, params: prepared } = (await client.prepare?.(plain)) ?? plain
  const params = { ...prepared }
  url.pathname = url.pathname.replace(/\/+$/, '') + fillPath(refuse, path, params)
  const body = isJSON ? { body: JSON.stringify(params) } : encode?.(operation, params, headers)
  appendQuery(url.searchParams, '', body ? query : { ...params, ...query })
  return [url.href, { method, headers, redirect: 'manual', ...body }, key]
}
