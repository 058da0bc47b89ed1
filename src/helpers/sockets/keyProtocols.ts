import type { Refuse } from '../../core/openAIError.ts'

/** The subprotocols that stand for headers, in the order that the API wants. */
const PREFIXES = new Map([
  ['authorization', 'openai-insecure-api-key.'],
  ['openai-organization', 'openai-organization.'],
  ['openai-project', 'openai-project.'],
])

/** Puts into subprotocols what a browser can't send as headers. Refuses a key that its visitors must not see. */
export function keyProtocols(headers: Headers, refuse: Refuse): string[] {
  const bearer = headers.get('authorization')
  if (bearer && !bearer.startsWith('Bearer ek_'))
    refuse(
      'needs a key that begins with ek_ in a browser, whose visitors can read it: make one on a server by createRealtimeClientSecret',
    )
  for (const name of headers.keys())
    if (!PREFIXES.has(name))
      refuse(`can't send the header ${name} from a browser: leave it out, or connect through a server`)
  const carried = [...PREFIXES].flatMap(([name, prefix]) => {
    const value = headers.get(name)?.replace('Bearer ', '')
    return value ? [prefix + value] : []
  })
  return ['realtime', ...carried]
}
