import { Refusal } from './refusal.ts'
import type { Route } from './routes.ts'

/** Refuses a request without the right key; `undefined` stands for any key, `null` for none needed. */
export function checkKey({ headers }: Pick<Request, 'headers'>, apiKey: string | null | undefined): void {
  if (apiKey === null) return
  const key = headers.get('api-key') ?? headers.get('authorization')?.replace(/^Bearer\s+/i, '')
  if (!key) throw new Refusal(401, 'No API key came with the request: send it as `Authorization: Bearer YOUR_KEY`.')
  if (apiKey !== undefined && key !== apiKey)
    throw new Refusal(401, 'The API key is not the right one.', { code: 'invalid_api_key' })
}

/** Refuses a request that lacks a header which its operation needs. */
export function checkHeaders({ headers }: Request, route: Route): void {
  for (const [name, value] of Object.entries(route.headers ?? {})) {
    if (!headers.get(name)?.includes(value))
      throw new Refusal(400, `Send the header '${name}: ${value}' to use this path.`, { code: 'invalid_beta' })
  }
}
