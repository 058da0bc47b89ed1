import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from '../env.ts'
import { refuse } from '../http.ts'

const MAX_BODY = 2 ** 20

/** What holds for every route: headers, who may call from where, how often, and how much they may send. */
export const guard = new Hono<{ Bindings: Env }>()

guard.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }))

guard.use('/api/*', (c, next) => {
  const origins = c.env.ALLOWED_ORIGINS?.split(',').map((origin) => origin.trim()) ?? []
  return cors({
    origin: origins.includes('*') ? '*' : origins,
    allowHeaders: ['content-type', 'x-file-name'],
    exposeHeaders: ['retry-after'],
  })(c, next)
})

// Reading is free, so that a page can look often; what costs money is counted by visitor.
guard.on(['POST', 'DELETE'], '/api/*', async ({ env, req }, next) => {
  const { success } = await env.LIMIT.limit({ key: req.header('cf-connecting-ip') ?? 'unknown' })
  if (!success) return refuse(429, 'You ask too often. Wait a minute, then try again.', {}, { 'retry-after': '60' })
  return next()
})

guard.use(
  '/api/*',
  except(
    ['/api/files', '/api/transcribe', '/api/documents'],
    bodyLimit({ maxSize: MAX_BODY, onError: () => refuse(413, `Send at most ${MAX_BODY} bytes.`) }),
  ),
)
