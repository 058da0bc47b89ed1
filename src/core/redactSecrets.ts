/** Headers and query parameters whose values are secrets, whoever set them. */
const SECRET_NAME = /auth|key|token|secret|cookie|sig|pass|cred/i

/** What is shorter is no secret: a key of a few letters could be part of any word. */
const SHORTEST = 5

/** Takes the secrets of a request out of a text that may echo them: as they are, as JSON or a URL escapes them, and cut off at its end. */
export function redactSecrets(text: string, headers: Headers, query: URLSearchParams): string {
  let rest = text
  for (const [name, value] of [...headers, ...query]) {
    const secret = SECRET_NAME.test(name) ? value.replace(/^\w+ /, '').trim() : ''
    if (secret.length < SHORTEST) continue
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
      rest = cutEnd(rest.replaceAll(form, '[key]'), form)
  }
  return rest
}

/** Takes out the beginning of a secret that a text ends with, as one does that broke off. */
function cutEnd(text: string, secret: string): string {
  const at = text.lastIndexOf(secret.slice(0, SHORTEST))
  return at >= 0 && secret.startsWith(text.slice(at)) ? `${text.slice(0, at)}[key]` : text
}
