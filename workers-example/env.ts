import type { ConversationRoom } from './chat/ConversationRoom.ts'
import type { JobParams } from './documents/EmbedDocuments.ts'
import type { DocumentMessage } from './documents/message.ts'

/** What wrangler.toml binds, and what `.dev.vars`, `[vars]` or `wrangler secret put` add. */
export interface Env {
  OPENAI_API_KEY?: string
  OPENAI_BASE_URL?: string
  /** Other sites whose pages may call, apart by commas, or `*`. */
  ALLOWED_ORIGINS?: string
  /** What answers unless a visitor chooses another. */
  MODEL?: string
  /** What visitors may choose, apart by commas. */
  MODELS?: string
  /** What the model is told before each conversation. */
  SYSTEM?: string
  /** Asked for before anything is shown. */
  PASSWORD?: string
  /** Tokens that all visitors together may use in a day. */
  DAILY_TOKENS?: string
  ASSETS: Fetcher
  /** One Durable Object for each conversation. */
  ROOMS: DurableObjectNamespace<ConversationRoom>
  /** Conversations by visitor, documents and their vectors, what was spent. */
  DB: D1Database
  /** Documents on their way into the database. */
  DOCUMENTS: Queue<DocumentMessage>
  /** Embeds the documents of a job. */
  EMBED: Workflow<JobParams>
  /** An index of vectors for more documents than can be compared one by one; wrangler.toml says how to bind it. */
  VECTORS?: Vectorize
  /** Requests of one visitor. */
  LIMIT: RateLimit
}

/** What a route is given: the bindings, and who asks. */
export interface App {
  Bindings: Env
  Variables: { visitor: string }
}
