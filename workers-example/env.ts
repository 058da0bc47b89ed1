import type { ChatRoom } from './chat/ChatRoom.ts'
import type { JobParams } from './documents/EmbedDocuments.ts'
import type { DocumentMessage } from './documents/message.ts'

/** What wrangler.toml binds, and what `.dev.vars` or `wrangler secret put` add. */
export interface Env {
  OPENAI_API_KEY?: string
  OPENAI_BASE_URL?: string
  /** Other sites whose pages may call, apart by commas, or `*`. */
  ALLOWED_ORIGINS?: string
  ASSETS: Fetcher
  /** One Durable Object for each chat. */
  CHATS: DurableObjectNamespace<ChatRoom>
  /** Documents and their vectors. */
  DB: D1Database
  /** Documents on their way into the database. */
  DOCUMENTS: Queue<DocumentMessage>
  /** Embeds the documents of a job. */
  EMBED: Workflow<JobParams>
  /** Requests of one visitor. */
  LIMIT: RateLimit
}
