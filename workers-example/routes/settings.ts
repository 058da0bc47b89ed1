import { Hono } from 'hono'
import { limits } from '../chat/limits.ts'
import type { Settings } from '../chat/protocol.ts'
import type { App } from '../env.ts'
import { hasVoice } from '../visitors/hasVoice.ts'
import { models } from '../visitors/models.ts'

/** What a page has to know before all else. */
export const settings = new Hono<App>().get('/', ({ env, json }) => {
  const said: Settings = {
    models: models(env),
    tools: ['web_search', 'image_generation', 'file_search', 'search_documents'],
    hasVoice: hasVoice(env),
    isMock: !env.OPENAI_API_KEY && !env.OPENAI_BASE_URL,
    limits,
  }
  return json(said)
})
