import type { Env } from '../env.ts'
import { chunks } from './chunks.ts'
import type { DocumentMessage } from './message.ts'

/** What the Queue takes at once, with room for what it adds to each message. */
const LIMITS = { items: 100, bytes: 200_000 }

/** Puts documents on the Queue, which keeps them until they are in the database. */
export async function enqueue({ DOCUMENTS }: Env, documents: Iterable<DocumentMessage>): Promise<void> {
  for (const chunk of chunks(documents, LIMITS)) await DOCUMENTS.sendBatch(chunk.map((body) => ({ body })))
}
