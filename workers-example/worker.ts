import { Hono } from 'hono'
import { chat } from './chat/routes.ts'
import { consume } from './documents/consume.ts'
import type { DocumentMessage } from './documents/message.ts'
import type { Env } from './env.ts'
import { refuse, toResponse } from './http.ts'
import { assistants } from './routes/assistants.ts'
import { documents } from './routes/documents.ts'
import { embed } from './routes/embed.ts'
import { files } from './routes/files.ts'
import { guard } from './routes/guard.ts'
import { images } from './routes/images.ts'
import { speech } from './routes/speech.ts'
import { transcribe } from './routes/transcribe.ts'

export { ChatRoom } from './chat/ChatRoom.ts'
export { EmbedDocuments } from './documents/EmbedDocuments.ts'

const app = new Hono<{ Bindings: Env }>()
  .route('/', guard)
  .route('/api', chat)
  .route('/api/assistants', assistants)
  .route('/api/documents', documents)
  .route('/api/embed', embed)
  .route('/api/files', files)
  .route('/api/images', images)
  .route('/api/speech', speech)
  .route('/api/transcribe', transcribe)
  .onError(toResponse)
  .notFound(({ req }) => refuse(404, `There is no ${req.method} ${req.path}.`))

export default {
  fetch: app.fetch,
  queue: ({ messages }, env) => consume(env, messages),
} satisfies ExportedHandler<Env, DocumentMessage>
