import type { Fault } from './faults.ts'
import { errorBody } from './refusal.ts'

/** What a fault answers by itself; undefined where the mock's own answer goes on. */
export function faultAnswer({ status, body }: Fault): Response | undefined {
  if (status === undefined && body === undefined) return undefined
  const code = status ?? 200
  if (code === 204 || code === 304) return new Response(null, { status: code })
  const value = body ?? (code < 400 ? '' : errorBody(code, `A fault asked for an answer with status ${code}.`))
  return typeof value === 'string' ? new Response(value, { status: code }) : Response.json(value, { status: code })
}
