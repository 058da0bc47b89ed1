/** Headers that hold keys and cookies, or say whose account it is. */
export const secretHeaders: readonly string[] = [
  'api-key',
  'authorization',
  'cookie',
  'openai-organization',
  'openai-project',
  'proxy-authorization',
  'set-cookie',
  'x-api-key',
  'x-goog-api-key',
]

/** Fields of a query that hold keys. */
export const secretQuery: readonly string[] = ['access_token', 'api-key', 'api_key', 'key', 'sig', 'token']
