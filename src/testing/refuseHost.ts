import { errorBody } from './refusal.ts'

/**
 * The refusal of a request to a host that is not allowed. A page of another site can have its own name lead to a local address, and could
 * read what is there.
 */
export function refuseHost(
  { url }: { url: string },
  allowedHosts: readonly string[] | undefined,
): Response | undefined {
  const { host, hostname } = new URL(url)
  if (!allowedHosts || allowedHosts.includes(hostname) || allowedHosts.includes(host)) return undefined
  const message = `This mock does not answer for the host '${hostname}': add it to allowedHosts.`
  return Response.json(errorBody(403, message, { code: 'host_not_allowed' }), { status: 403 })
}
