import { createClient } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { createTranscription } from 'bonsai-openai/operations/createTranscription'
import { textDeltas } from 'bonsai-openai/streams/textDeltas'
import { Presets, SingleBar } from 'cli-progress'
import { readWithProgress } from './readWithProgress.ts'

const [path] = Deno.args
if (!path) {
  console.error('Name a recording to summarise: deno task start talk.mp3')
  Deno.exit(1)
}
const client = createClient()

const bar = new SingleBar({ format: 'Sending {bar} {percentage}%', noTTYOutput: true }, Presets.shades_classic)
const file = await readWithProgress(path, (bytes) => bar.update(bytes))
bar.start(file.size, 0)
const transcript = await createTranscription(client, { file, model: 'whisper-1', response_format: 'text' })
bar.stop()

const summary = await createChatCompletionStream(client, {
  model: 'gpt-4o-mini',
  messages: [
    { role: 'system', content: 'Summarise this transcript in three sentences.' },
    { role: 'user', content: transcript },
  ],
})
await textDeltas(summary).pipeThrough(new TextEncoderStream()).pipeTo(Deno.stdout.writable, { preventClose: true })
console.log()
