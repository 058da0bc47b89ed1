import { errorBody } from './refusal.ts'

/**
 * The refusal of a request to a host that is not allowed, or from a page of one. A page of another site can have its own name lead to a local address,
 * and could read what is there; or it could send a request whose answer it may not read.
 */
export function refuseHost(
  { url, headers }: Pick<Request, 'url' | 'headers'>,
  allowedHosts: readonly string[] | undefined,
): Response | undefined {
  if (!allowedHosts) return undefined
  const isAllowed = (address: string): boolean => {
    const { host = '', hostname = '' } = URL.parse(address) ?? {}
    return allowedHosts.includes(hostname) || allowedHosts.includes(host)
  }
  if (!isAllowed(url)) return refuse(`This mock does not answer for the host '${new URL(url).hostname}'`)
  const origin = headers.get('origin')
  if (origin !== null && !isAllowed(origin)) return refuse(`This mock does not answer pages of '${origin}'`)
  // What a browser sends without an origin, such as the request for an image, it marks otherwise.
  const isForeign = origin === null && headers.get('sec-fetch-site') === 'cross-site'
  return isForeign ? refuse('This mock does not answer pages of other sites') : undefined
}

function refuse(problem: string): Response {
  const message = `${problem}: add its host to allowedHosts.`
  return Response.json(errorBody(403, message, { code: 'host_not_allowed' }), { status: 403 })
}
