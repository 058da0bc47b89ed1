import { createMiddleware } from 'hono/factory'
import type { App } from '../env.ts'
import { refuse } from '../http.ts'
import { isSpent } from '../visitors/spending.ts'
import { readBodyToEnd } from './readBodyToEnd.ts'

/** Stands before routes that cost tokens: refuses once those of the day are used up. */
export const budget = createMiddleware<App>(async (c, next) => {
  if (c.req.method !== 'POST' || !(await isSpent(c.env))) return next()
  await readBodyToEnd(c.req.raw)
  return refuse(429, 'budget_spent', 'This site has used up what it may use in a day. Come back tomorrow.')
})
