import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { App } from '../env.ts'
import { cookieOptions } from './cookieOptions.ts'

const COOKIE = 'visitor'

/** Knows a visitor again by a cookie that nobody can guess; there are no accounts. */
export const visitor = createMiddleware<App>(async (c, next) => {
  const known = getCookie(c, COOKIE)
  const id = known && /^[0-9a-f-]{36}$/.test(known) ? known : crypto.randomUUID()
  if (id !== known) setCookie(c, COOKIE, id, cookieOptions(c))
  c.set('visitor', id)
  await next()
})
