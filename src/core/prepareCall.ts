import type { Call } from './callTypes.ts'
import { environment } from './environment.ts'
import { mergeHeaders } from './headers.ts'
import type { Refuse } from './openAIError.ts'
import type { Client, PreparedCall, RequestOptions } from './types.ts'

/** Puts together what client, call and options say of an attempt, and lets the client's `prepare` change it. */
export async function prepareCall(
  refuse: Refuse,
  client: Client,
  operation: string,
  { method, path, params, query, headers, streamedBy }: Call,
  options: RequestOptions,
): Promise<PreparedCall> {
  const { baseURL, apiKey = baseURL === undefined ? environment('OPENAI_API_KEY') : '' } = client
  const key = typeof apiKey === 'function' ? await apiKey() : apiKey
  if (!key && key !== null) {
    refuse(
      'needs an API key: pass apiKey to createClient, or set OPENAI_API_KEY (never sent to a baseURL in code; `apiKey: null` sends none)',
    )
  }
  const plain: PreparedCall = {
    operation,
    method,
    path,
    params: { ...params, ...options.body },
    query: { ...client.query, ...query, ...options.query },
    headers: mergeHeaders(
      refuse,
      {
        authorization: key && `Bearer ${key}`,
        'openai-organization': client.organization,
        'openai-project': client.project,
        'idempotency-key': options.idempotencyKey,
      },
      headers,
      client.headers,
      options.headers,
    ),
  }
  if (streamedBy && plain.params.stream === true) refuse(`can't stream: call ${streamedBy}`)
  return (await client.prepare?.(plain)) ?? plain
}
