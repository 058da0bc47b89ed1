/** Keys, and ids of organizations and projects, as they begin: such words without a digit are none. */
const secrets = /\b(sk|ek|sess|org|proj)[-_](?=[\w-]*\d)[\w-]{12,}/g

/** A text with each key, and each id of an organization or a project, in Xs. Their lengths stay, so that the borders of chunks do. */
export function maskSecrets(text: string): string {
  return text.replace(secrets, (secret, kind: string) => secret.slice(0, kind.length + 1).padEnd(secret.length, 'X'))
}
