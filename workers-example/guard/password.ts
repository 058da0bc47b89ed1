import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { App } from '../env.ts'
import { refuse } from '../http.ts'
import { cookieOptions } from './cookieOptions.ts'
import { isAllowedRate } from './isAllowedRate.ts'
import { loginPage } from './loginPage.ts'
import { isSame, sign } from './sign.ts'

const COOKIE = 'pass'

/** Asks for the password before anything else, where there is one: a form for the page, a refusal for the routes. */
export const password = new Hono<App>()

password.post('/login', async (c) => {
  const { PASSWORD } = c.env
  if (!PASSWORD) return c.redirect('/', 303)
  if (!(await isAllowedRate(c))) return loginPage('You tried too often. Wait a minute.', 429)
  const { password: given } = await c.req.parseBody()
  if (typeof given !== 'string' || !(await isSame(given, PASSWORD))) return loginPage('This is not the password.', 403)
  setCookie(c, COOKIE, await sign(PASSWORD), cookieOptions(c))
  return c.redirect('/', 303)
})

password.use(async (c, next) => {
  const { PASSWORD } = c.env
  if (!PASSWORD || (await isSame(getCookie(c, COOKIE) ?? '', await sign(PASSWORD)))) return next()
  if (c.req.path.startsWith('/api/'))
    return refuse(401, 'password', 'Enter the password of this site first: reload the page.')
  return loginPage('', 401)
})
