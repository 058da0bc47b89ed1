import { appendQuery } from './appendQuery.ts'
import type { Call, EncodedBody } from './callTypes.ts'
import { callURL } from './callURL.ts'
import type { Exchange } from './exchange.ts'
import { OpenAIError, type Refuse } from './openAIError.ts'
import { prepareCall } from './prepareCall.ts'
import { readSome } from './readError.ts'
import { redactSecrets } from './redactSecrets.ts'
import { toTimeoutError } from './timeoutError.ts'
import type { Client, RequestOptions } from './types.ts'

/** Makes one attempt of a call, up to the headers of an answer that is no error. */
export async function attempt(
  exchange: Exchange,
  client: Client,
  call: Call,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<Response> {
  const { emit, endsAt, event, fail, refuse, totalTimeout } = exchange
  const refuseInput: Refuse = (problem, details) => {
    throw new OpenAIError(`${event.operation} ${problem}.`, details)
  }
  event.attempt++
  event.status = event.requestId = exchange.response = undefined
  // What the key's function or `prepare` throws is not the transport's.
  exchange.isFinal = true
  const prepared = await prepareCall(refuseInput, client, event.operation, call, options)
  signal.throwIfAborted()
  const { method, path, query, headers } = prepared
  const params = { ...prepared.params }
  let url: URL
  let body: EncodedBody | undefined
  try {
    url = callURL(refuseInput, client, path, params)
    body = call.encode?.(params, headers, refuseInput, signal, exchange.abort)
    appendQuery(url.searchParams, '', body ? query : { ...params, ...query })
  } catch (error) {
    // What a path, JSON or a query can't hold.
    if (error instanceof OpenAIError) throw error
    return refuseInput(`can't send its params: ${Object(error).message}`)
  }
  // A busy event loop holds timers back.
  if (Date.now() >= endsAt) throw toTimeoutError(event.operation, 'totalTimeout', totalTimeout)
  exchange.isFinal = body?.isSingleUse
  exchange.redact = (text) => redactSecrets(text, headers, url.searchParams)
  Object.assign(event, { host: url.host, model: params.model })
  emit('attempt')
  let response: Response
  try {
    response = await (client.fetch ?? fetch)(url.href, { method, headers, redirect: 'manual', signal, ...body })
  } catch (cause) {
    return fail(cause)
  }
  signal.throwIfAborted()
  exchange.response = response
  const { ok, status } = response
  event.status = status
  event.requestId = response.headers.get('x-request-id') ?? undefined
  if (!ok) refuse(await readSome(response), status < 400 ? redirectProblem(response.headers, url) : undefined)
  return response
}

/** What to do about a redirect, which is not followed since runtimes differ in which secrets they would send along; browsers hide where to. */
function redirectProblem(headers: Headers, url: URL): string {
  const location = headers.get('location')
  const { origin = 'a hidden address' } = (location && URL.parse(location, url)) || {}
  return `it redirects to ${origin}: set baseURL to where the API is`
}
