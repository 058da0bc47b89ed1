import type { ClientOptions } from '../core/types.ts'

/** Which gateway of Cloudflare to call through. */
export interface AIGatewayOptions {
  /** The account that owns the gateway. */
  accountId: string
  /** The gateway's name. */
  gateway: string
  /** Of a gateway that asks for authentication; sent as `cf-aig-authorization`. */
  token?: string | (() => string | Promise<string>) | undefined
}

/**
 * Makes the options of a client that calls OpenAI through Cloudflare AI Gateway, which logs, caches and limits calls.
 *
 * @param options The gateway.
 * @returns Options for `createClient`; add OpenAI's `apiKey`, or `null` where the gateway holds it.
 * @example
 * const gatewayClient = createClient({
 *   ...aiGateway({ accountId: '0123456789abcdef', gateway: 'main', token: 'cf-token' }),
 *   apiKey: 'sk-test',
 *   fetch: client.fetch,
 * })
 * await createEmbedding(gatewayClient, { model: 'text-embedding-3-small', input: 'Hello' })
 */
export function aiGateway({ accountId, gateway, token }: AIGatewayOptions): ClientOptions {
  return {
    baseURL: `https://gateway.ai.cloudflare.com/v1/${encodeURIComponent(accountId)}/${encodeURIComponent(gateway)}/openai`,
    async prepare(call) {
      const value = typeof token === 'function' ? await token() : token
      if (value) call.headers.set('cf-aig-authorization', `Bearer ${value}`)
      return call
    },
  }
}
