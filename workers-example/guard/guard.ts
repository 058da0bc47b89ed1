import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { App } from '../env.ts'
import { refuse } from '../http.ts'
import { isAllowedRate } from './isAllowedRate.ts'
import { allowedOrigins, origin } from './origin.ts'
import { password } from './password.ts'
import { readBodyToEnd } from './readBodyToEnd.ts'
import { visitor } from './visitor.ts'

const MAX_BODY = 2 ** 20
/** Routes with limits of their own. */
const UPLOADS = ['/api/library', '/api/transcribe', '/api/documents', '/api/conversations/:id/attachments']

/** What holds for every route: headers, the password, who may call from where, how often, and how much they may send. */
export const guard = new Hono<App>()

guard.use('/api/*', secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }))

guard.use('/api/*', (c, next) => {
  const origins = allowedOrigins(c.env)
  return cors({
    origin: origins.includes('*') ? '*' : origins,
    allowHeaders: ['content-type', 'x-file-name'],
    exposeHeaders: ['retry-after'],
  })(c, next)
})

guard.route('/', password)

guard.use('/api/*', origin, visitor)

// Reading is free, so that a page can look often; what costs money is counted by visitor.
guard.on(['POST', 'PATCH', 'DELETE'], '/api/*', async (c, next) => {
  if (await isAllowedRate(c)) return next()
  await readBodyToEnd(c.req.raw)
  return refuse(429, 'too_often', 'You ask too often. Wait a minute, then try again.', { retryAfter: 60 })
})

guard.use(
  '/api/*',
  except(
    UPLOADS,
    bodyLimit({
      maxSize: MAX_BODY,
      async onError(c) {
        await readBodyToEnd(c.req.raw)
        return refuse(413, 'too_large', `This is too large: send at most ${MAX_BODY.toLocaleString('en')} bytes.`)
      },
    }),
  ),
)
