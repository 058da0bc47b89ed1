import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWorker } from '../documents/startWorker.ts'
import { type ScriptedUpstream, startScriptedUpstream } from './scriptedUpstream.ts'
import { type Visitor, visit } from './visitor.ts'

/** The example Worker in front of an OpenAI of the test's own. */
export interface ConversationSite {
  upstream: ScriptedUpstream
  url(): string
  /** Where the Worker keeps what it keeps. */
  folder: string
  visit(): Promise<Visitor>
  /** Kills the Worker as a machine that loses power does, and starts it again on what it kept. */
  restart(meanwhile?: () => void): Promise<void>
  close(): Promise<void>
}

export async function startConversationSite(vars: Record<string, string> = {}): Promise<ConversationSite> {
  const upstream = await startScriptedUpstream()
  const folder = await mkdtemp(join(tmpdir(), 'bonsai-conversations-'))
  const all = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: upstream.url, ...vars }
  let worker = await startWorker(folder, all)
  return {
    upstream,
    folder,
    url: () => worker.url,
    visit: () => visit(() => worker.url),
    async restart(meanwhile = () => {}) {
      await worker.kill()
      meanwhile()
      worker = await startWorker(folder, all)
    },
    async close() {
      await worker.kill()
      await upstream.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
