/** What is read of a body that is refused, in bytes. */
const MOST = 128 * 2 ** 20

/**
 * Reads a body that nobody needs, since a server that answers and closes while a client still sends has that client see
 * a broken connection instead of the answer; `wrangler dev` ends by it.
 */
export async function readBodyToEnd({ body }: Request): Promise<void> {
  let read = 0
  try {
    for await (const chunk of body ?? []) {
      read += chunk.length
      if (read > MOST) return
    }
  } catch {
    // The client left.
  }
}
