import type { Context } from 'hono'
import type { CookieOptions } from 'hono/utils/cookie'
import type { App } from '../env.ts'

/** The longest that browsers keep a cookie: 400 days. */
const LONGEST = 400 * 86_400

/** How cookies are set: no script reads them, and no other site has them sent with what it posts. */
export function cookieOptions({ req }: Context<App>): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: req.url.startsWith('https:'), maxAge: LONGEST }
}
