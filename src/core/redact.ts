/** Headers and query parameters whose values are secrets, whoever set them. */
const SECRET_NAME = /auth|key|token|secret|cookie|signature/i

/** Makes the function that takes the secrets of a request out of a text that may echo them, as JSON escapes them too. */
export function createRedact(headers: Headers, query: URLSearchParams): (text: string) => string {
  const forms = [...headers, ...query].flatMap(([name, value]) => {
    const secret = value.replace(/^\w+ /, '').trim()
    // A key of a few letters could be part of any word.
    return SECRET_NAME.test(name) && secret.length > 4 ? [secret, JSON.stringify(secret).slice(1, -1)] : []
  })
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '[key]'), text)
}
