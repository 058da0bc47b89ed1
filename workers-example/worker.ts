import { Hono } from 'hono'
import { consume } from './documents/consume.ts'
import type { DocumentMessage } from './documents/message.ts'
import type { App, Env } from './env.ts'
import { guard } from './guard/guard.ts'
import { refuse, toResponse } from './http.ts'
import { conversations } from './routes/conversations.ts'
import { documents } from './routes/documents.ts'
import { library } from './routes/library.ts'
import { settings } from './routes/settings.ts'
import { speech } from './routes/speech.ts'
import { transcribe } from './routes/transcribe.ts'
import { voice } from './routes/voice.ts'

export { ConversationRoom } from './chat/ConversationRoom.ts'
export { EmbedDocuments } from './documents/EmbedDocuments.ts'

const app = new Hono<App>()
  .route('/', guard)
  .route('/api/conversations', conversations)
  .route('/api/documents', documents)
  .route('/api/library', library)
  .route('/api/settings', settings)
  .route('/api/speech', speech)
  .route('/api/transcribe', transcribe)
  .route('/api/voice', voice)
  .all('/api/*', ({ req }) => refuse(404, 'not_found', `There is no ${req.method} ${req.path}.`))
  // What is no route is a file of the page, which stands behind the password too.
  .get('*', ({ env, req }) => env.ASSETS.fetch(req.raw))
  .onError(toResponse)
  .notFound(({ req }) => refuse(404, 'not_found', `There is no ${req.method} ${req.path}.`))

export default {
  fetch: app.fetch,
  queue: ({ messages }, env) => consume(env, messages),
} satisfies ExportedHandler<Env, DocumentMessage>
