import { createMiddleware } from 'hono/factory'
import type { App } from '../env.ts'
import { refuse } from '../http.ts'
import { readBodyToEnd } from './readBodyToEnd.ts'

const WRITING = ['POST', 'PATCH', 'PUT', 'DELETE']

/**
 * Keeps other sites from having a visitor's browser write here. A page can post to any site without asking, but only
 * with a plain type and no header of its own; what needs more, the browser asks for first, and is told no.
 */
export const origin = createMiddleware<App>(async (c, next) => {
  const { req, env } = c
  if (!WRITING.includes(req.method)) return next()
  const from = req.header('origin')
  if (
    from !== undefined &&
    from !== new URL(req.url).origin &&
    !allowedOrigins(env).some((one) => one === from || one === '*')
  ) {
    await readBodyToEnd(req.raw)
    return refuse(403, 'not_allowed', 'Another site asked for this. Do it on this one.')
  }
  const type = req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const isMarked = type === 'application/json' || type === 'application/sdp' || req.header('x-file-name') !== undefined
  if (req.method === 'DELETE' || isMarked) return next()
  await readBodyToEnd(req.raw)
  return refuse(415, 'bad_request', 'Send JSON as application/json, and a file with its name in x-file-name.')
})

/** Other sites whose pages may call. */
export function allowedOrigins({ ALLOWED_ORIGINS = '' }: App['Bindings']): string[] {
  return ALLOWED_ORIGINS.split(',').flatMap((one) => one.trim() || [])
}
