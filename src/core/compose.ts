import { environment } from './environment.ts'
import { OpenAIError, type Refuse } from './errors.ts'
import { mergeHeaders } from './headers.ts'
import { toJSON } from './json.ts'
import { carriesBody } from './methods.ts'
import { fillPath } from './path.ts'
import { appendQuery } from './query.ts'
import { createRedact } from './redact.ts'
import type { Call, Client, Encode, PreparedCall, RequestOptions } from './types.ts'

/** The request of one attempt. */
export interface ComposedRequest {
  url: URL
  init: RequestInit
  /** Whether its body can be sent only once. */
  isSingleUse: boolean | undefined
  /** The model that is asked for. */
  model: unknown
  /** Takes the request's secrets out of a text that may echo them. */
  redact(text: string): string
}

/** Composes the request of one attempt; refuses bad input. */
export async function compose(
  client: Client,
  operation: string,
  { encode, shape: _, streamedBy, ...call }: Call,
  options: RequestOptions,
): Promise<ComposedRequest> {
  const refuse: Refuse = (problem) => {
    throw new OpenAIError(`${operation} ${problem}.`)
  }
  const isJSON = encode === undefined && carriesBody(call.method)
  const { key, url } = await access(refuse, client)
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
  if (streamedBy && plain.params.stream === true) refuse(`can't stream: call ${streamedBy}`)
  const { method, path, query, headers, params: prepared } = (await client.prepare?.(plain)) ?? plain
  const params = { ...prepared }
  const write = isJSON ? encodeJSON : encode
  try {
    url.pathname = url.pathname.replace(/\/+$/, '') + fillPath(refuse, path, params)
    const { isSingleUse, ...body } = write?.(refuse, params, headers) ?? {}
    appendQuery(url.searchParams, '', write ? query : { ...params, ...query })
    const redact = createRedact(headers, url.searchParams)
    const init: RequestInit = { method: method.toUpperCase(), headers, redirect: 'manual', ...body }
    return { url, init, isSingleUse, model: params.model, redact }
  } catch (error) {
    // What JSON, a path or a query can't hold.
    return error instanceof OpenAIError
      ? Promise.reject(error)
      : refuse(`can't send its params: ${Object(error).message}`)
  }
}

/** The key and base URL of code or environment. */
async function access(refuse: Refuse, { apiKey, baseURL }: Client): Promise<{ key: string | null; url: URL }> {
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = environment()
  const fallback = baseURL === undefined ? OPENAI_API_KEY : undefined
  const key = typeof apiKey === 'function' ? await apiKey() : apiKey === undefined ? fallback : apiKey
  if (!key && key !== null) {
    const hint =
      baseURL === undefined ? '' : ', which is not sent to a baseURL set in code (`apiKey: null` sends no key)'
    return refuse(`needs an API key: pass apiKey to createClient, or set OPENAI_API_KEY${hint}`)
  }
  const url = URL.parse(baseURL ?? (OPENAI_BASE_URL || 'https://api.openai.com/v1'))
  if (!url || !/^https?:\/\/[^@/]+\//.test(url.href))
    return refuse('needs baseURL to be an http(s) URL without a password')
  return { key, url }
}

const encodeJSON: Encode = (_refuse, fields) => ({ body: toJSON(fields) })
