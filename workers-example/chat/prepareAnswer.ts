import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { models } from '../visitors/models.ts'
import { spend } from '../visitors/spending.ts'
import { chooseTools } from './chooseTools.ts'
import { createAnswerReader } from './createAnswerReader.ts'
import { createPartWriter, type PartWriter } from './createPartWriter.ts'
import { dataURL } from './dataURL.ts'
import { fromBase64 } from './fromBase64.ts'
import type { Images } from './openImages.ts'
import type { Store } from './openStore.ts'
import { readConversation } from './readConversation.ts'
import type { Run } from './run.ts'
import { toInput } from './toInput.ts'
import type { Writing } from './writeAnswer.ts'

const SYSTEM =
  'You are a helpful assistant. Answer in Markdown, briefly unless asked for more. Use your tools where they help.'

/** What an answer is prepared of. */
export interface Preparing {
  env: Env
  run: Run
  store: Store & { images: Images }
  signal: AbortSignal
}

/** Makes ready what an answer is written with: its parts so far, and what the model is asked. */
export function prepareAnswer({ env, run, store, signal }: Preparing): {
  writer: PartWriter
  writing(): Promise<Omit<Writing, 'changed'>>
} {
  const { messages } = readConversation(run.conversation, store)
  const at = messages.findIndex(({ id }) => id === run.answer)
  const answer = messages[at]
  const begun =
    answer?.role === 'assistant' ? answer : { role: 'assistant' as const, id: run.answer, model: run.model, parts: [] }
  const writer = createPartWriter(begun, run)
  let version = 0
  const keepImage = (id: string, base64: string): string => {
    store.images.put(id, fromBase64(base64))
    // Another address for each, so that a browser fetches it anew.
    return `/api/conversations/${run.conversation}/files/${encodeURIComponent(id)}?v=${run.tries}.${version++}`
  }
  const attachments = new Map(store.attachments().map(({ attachment, content }) => [attachment.id, content]))
  const input = toInput(messages.slice(0, at), {
    attachment: (id) => attachments.get(id),
    image: (id) => dataURL(store.images.get(id)),
  })
  return {
    writer,
    async writing() {
      const { own, declared } = await chooseTools(env, run)
      const reasons = models(env).some(({ id, reasons }) => id === run.model && reasons)
      return {
        client: connect(env),
        run,
        writer,
        reader: createAnswerReader(writer, keepImage),
        tools: own,
        signal,
        params: {
          model: run.model,
          instructions: env.SYSTEM ?? SYSTEM,
          input,
          tools: declared,
          truncation: 'auto',
          include: ['file_search_call.results'],
          ...(reasons && { reasoning: { summary: 'auto' as const } }),
        },
        async spent({ input_tokens, output_tokens }) {
          run.usage = { input: run.usage.input + input_tokens, output: run.usage.output + output_tokens }
          await spend(env, input_tokens + output_tokens)
        },
      }
    },
  }
}
