/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

/** An error of the API, to be retried at once. */
export function failure(status: number, error: object = {}, headers: Record<string, string> = {}): Response {
  return json({ error: { message: 'no', ...error } }, status, { 'retry-after-ms': '0', ...headers })
}

/** An answer that streams. */
export function streamed(body: BodyInit, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'content-type': 'text/event-stream', ...headers } })
}
