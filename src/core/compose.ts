import { environment } from './environment.ts'
import { OpenAIError } from './errors.ts'
import { mergeHeaders } from './headers.ts'
import { fillPath } from './path.ts'
import type { Call, Client, EncodedBody, RequestOptions } from './types.ts'

/** A request ready for fetch. */
export interface ComposedRequest {
  url: string
  init: RequestInit
  /** The key, to be kept out of errors. */
  key: string | null
  /** Whether the body can be sent only once. */
  once: boolean | undefined
}

/** Composes one attempt's request; refuses bad input. */
export async function compose(
  client: Client,
  operation: string,
  call: Call,
  options: RequestOptions,
): Promise<ComposedRequest> {
  const { encode = /^P/.test(call.method) ? encodeJSON : null } = call
  const { apiKey, baseURL = 'https://api.openai.com/v1' } =
    client.apiKey === undefined && client.baseURL === undefined ? environment() : client
  const key = typeof apiKey === 'function' ? await apiKey() : apiKey
  if (!key && key !== null) throw new OpenAIError(`${operation} needs an apiKey (null for hosts without keys).`)
  if (!/^https?:/.test(baseURL) || !URL.canParse(baseURL))
    throw new OpenAIError(`${operation} needs an http(s) baseURL, not ${baseURL}.`)
  const plain = {
    operation,
    method: call.method,
    path: call.path,
    params: { ...call.params, ...options.body },
    query: { ...client.query, ...call.query, ...options.query },
    headers: mergeHeaders(
      operation,
      {
        authorization: key && `Bearer ${key}`,
        'content-type': encode === encodeJSON ? 'application/json' : null,
        'openai-organization': client.organization,
        'openai-project': client.project,
        'idempotency-key': options.idempotencyKey,
      },
      call.headers,
      client.headers,
      options.headers,
    ),
  }
  const { method, path, params, query, headers } = client.prepare ? await client.prepare(plain) : plain
  const url = new URL(baseURL)
  const fields: Record<string, unknown> = { ...params }
  url.pathname = url.pathname.replace(/\/$/, '') + fillPath(operation, path, fields)
  const { once, ...body }: EncodedBody = encode ? encode(operation, fields, headers) : {}
  for (const [name, value] of Object.entries(encode ? query : { ...fields, ...query })) {
    for (const item of [value].flat()) {
      if (item !== undefined) url.searchParams.append(name + (Array.isArray(value) ? '[]' : ''), `${item ?? ''}`)
    }
  }
  return { url: url.href, init: { method, headers, redirect: 'manual', ...body }, key, once }
}

function encodeJSON(_operation: string, fields: Record<string, unknown>): RequestInit {
  return { body: JSON.stringify(fields) }
}
