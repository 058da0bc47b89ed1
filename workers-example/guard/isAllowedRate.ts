import type { Context } from 'hono'
import type { App } from '../env.ts'

/** Counts a request of a visitor; false where it is one too many in a minute. */
export async function isAllowedRate({ env, req }: Context<App>): Promise<boolean> {
  const { success } = await env.LIMIT.limit({ key: req.header('cf-connecting-ip') ?? 'unknown' })
  return success
}
