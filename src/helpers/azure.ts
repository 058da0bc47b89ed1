import type { ClientOptions } from '../core/types.ts'

/** Where on Azure to call, and as who. */
export interface AzureOptions {
  /** Such as `https://example.openai.azure.com`; a path to `/openai/v1` or to a deployment in it is kept. */
  endpoint: string
  /** The deployment for all calls. By default the `model` of each call names it. */
  deployment?: string | undefined
  /** The date of the older form of the API, such as `2024-10-21`; or `preview` of the newer one, which needs none. */
  apiVersion?: string | undefined
  /** The resource's key. */
  apiKey?: string | undefined
  /** Asked for a token of Microsoft Entra ID on each attempt, in place of a key. */
  token?: (() => string | Promise<string>) | undefined
}

/** What Azure has for each deployment, in the older form of its API. */
const BY_DEPLOYMENT =
  /^\/((chat\/)?completions|embeddings|audio\/(transcriptions|translations|speech)|images\/(generations|edits)|batches)$/

/**
 * Makes the options of a client for Azure OpenAI: with a date as `apiVersion` for the older form of its API, with paths
 * by deployment, else for the newer one under `/openai/v1`.
 *
 * @param options Endpoint and key.
 * @returns Options for `createClient`, to spread others beside. A `prepare` of your own has to call theirs.
 * @example
 * const azureClient = createClient({
 *   ...azure({ endpoint: 'https://example.openai.azure.com', apiKey: 'key', apiVersion: '2024-10-21' }),
 *   fetch: client.fetch,
 * })
 * await createChatCompletion(azureClient, { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello!' }] })
 */
export function azure({ endpoint, deployment, apiVersion, apiKey, token }: AzureOptions): ClientOptions {
  const base = endpoint.replace(/\/+$/, '')
  const baseURL = /\/openai(\/|$)/.test(base) ? base : `${base}/openai${/^\d/.test(`${apiVersion}`) ? '' : '/v1'}`
  const keepsPaths = /\/v1$|\/deployments\//.test(baseURL)
  return {
    // Of a key, the `authorization` that core makes is renamed below: core knows the key then, and keeps it out of errors.
    apiKey: token ?? (() => apiKey ?? ''),
    baseURL,
    query: { 'api-version': apiVersion },
    prepare(call) {
      const { method, path, headers, params } = call
      const bearer = headers.get('authorization')
      if (!token && bearer) {
        headers.set('api-key', bearer.slice(7))
        headers.delete('authorization')
      }
      const name = deployment ?? params['model']
      if (method !== 'POST' || !BY_DEPLOYMENT.test(path) || !name) return call
      if (keepsPaths) return { ...call, params: { ...params, ...('model' in params && { model: name }) } }
      return { ...call, path: `/deployments/{deployment}${path}`, params: { ...params, deployment: name } }
    },
  }
}
