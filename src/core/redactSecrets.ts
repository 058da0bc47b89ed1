/** Headers and query parameters whose values are secrets, whoever set them. */
const SECRET_NAME = /auth|key|token|secret|cookie|signature/i

/** Takes the secrets of a request out of a text that may echo them, as they are or as JSON escapes them. */
export function redactSecrets(text: string, headers: Headers, query: URLSearchParams): string {
  let rest = text
  for (const [name, value] of [...headers, ...query]) {
    const secret = SECRET_NAME.test(name) ? value.replace(/^\w+ /, '').trim() : ''
    // A key of a few letters could be part of any word.
    if (secret.length > 4)
      rest = rest.replaceAll(secret, '[key]').replaceAll(JSON.stringify(secret).slice(1, -1), '[key]')
  }
  return rest
}
