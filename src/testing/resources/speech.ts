import type { Handler } from '../context.ts'
import { eventStream, type SentEvent } from '../eventStream.ts'
import { Refusal } from '../refusal.ts'
import { countTokens } from '../text/tokens.ts'
import { toBase64 } from '../toBase64.ts'
import { tone, wav } from '../wav.ts'
import { requireModel } from './models.ts'

const longest = 10

/** Bytes of one event: half a second. */
const piece = 24_000

/** Says a text as a tone that is the longer the longer the text is: WAV, or bare PCM; as a file, or as a stream of events. */
export const createSpeech: Handler<'createSpeech'> = (
  { model, input, response_format = 'wav', speed = 1, stream_format },
  context,
) => {
  requireModel(model, context)
  if (!input) throw new Refusal(400, "Invalid 'input': it is empty.", { param: 'input', code: 'empty_string' })
  if (response_format !== 'wav' && response_format !== 'pcm')
    throw new Refusal(400, `The mock makes 'wav' and 'pcm', not '${response_format}'.`, { param: 'response_format' })
  if (stream_format === 'sse' && model.startsWith('tts-1'))
    throw new Refusal(400, `The model '${model}' does not stream events.`, { param: 'stream_format' })
  const pcm = tone(Math.min(longest, (0.06 * input.length) / speed))
  const isWav = response_format === 'wav'
  const bytes = isWav ? wav(pcm) : pcm
  if (stream_format === 'sse') return eventStream(events(input, bytes))
  return new Response(bytes, { headers: { 'content-type': isWav ? 'audio/wav' : 'audio/pcm' } })
}

/** The bytes in pieces, and what they cost. */
function* events(input: string, bytes: Uint8Array): Generator<SentEvent> {
  for (let at = 0; at < bytes.length; at += piece)
    yield { data: { type: 'speech.audio.delta', audio: toBase64(bytes.subarray(at, at + piece)) } }
  const input_tokens = countTokens(input)
  const output_tokens = Math.ceil(bytes.length / 1000)
  const usage = { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens }
  yield { data: { type: 'speech.audio.done', usage } }
}
