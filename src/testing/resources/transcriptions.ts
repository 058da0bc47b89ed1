import type { Context, Handler } from '../context.ts'
import { eventStream, type SentEvent } from '../eventStream.ts'
import { hash } from '../random.ts'
import { Refusal } from '../refusal.ts'
import { countTokens, tokenize } from '../text/tokens.ts'
import { durationOf } from '../wav.ts'
import { requireModel } from './models.ts'
import { requireUpload } from './requireUpload.ts'
import { type Segment, subtitles } from './subtitles.ts'

/** Writes down what a recording says, whole or as a stream: made up, but the same each time for the same bytes. */
export const createTranscription: Handler<'createTranscription'> = (params, context) => {
  const { file, model, language = 'en', response_format = 'json', timestamp_granularities = ['segment'] } = params
  const heard = listen(file, model, 'transcription', context)
  const { whole, pace } = context
  if (whole) return whole
  const { text, duration, segments } = heard
  // The API ignores `stream` where the model is Whisper.
  if (context.stream && model !== 'whisper-1')
    return eventStream(events(heard, response_format === 'diarized_json'), { pace })
  const usage = { type: 'duration', seconds: Math.ceil(duration) }
  const words = timestamp_granularities.includes('word')
  if (response_format === 'diarized_json')
    return {
      task: 'transcribe',
      duration,
      text,
      usage,
      segments: segments.map((segment, index) => diarized(segment, index)),
    }
  if (response_format === 'verbose_json')
    return {
      task: 'transcribe',
      language: language === 'en' ? 'english' : language,
      duration,
      text,
      usage,
      ...(words && { words: wordsOf(heard) }),
      ...(timestamp_granularities.includes('segment') && { segments: segments.map(verbose) }),
    }
  return response_format === 'json' ? { text, usage: tokensOf(heard) } : asText(response_format, heard)
}

/** The same, in English. */
export const createTranslation: Handler<'createTranslation'> = ({ file, model, response_format = 'json' }, context) => {
  const heard = listen(file, model, 'translation', context)
  if (context.whole) return context.whole
  const { text, duration, segments } = heard
  if (response_format === 'verbose_json')
    return { task: 'translate', language: 'english', duration, text, segments: segments.map(verbose) }
  return response_format === 'json' ? { text } : asText(response_format, heard)
}

/** The text token by token, or speaker by speaker; then all of it. */
function* events(heard: Heard, diarizes: boolean): Generator<SentEvent> {
  const { text, segments } = heard
  if (diarizes) for (const [index, segment] of segments.entries()) yield { data: diarized(segment, index) }
  else for (const delta of tokenize(text)) yield { data: { type: 'transcript.text.delta', delta } }
  yield { data: { type: 'transcript.text.done', text, usage: tokensOf(heard) } }
  yield { data: '[DONE]' }
}

interface Heard {
  text: string
  duration: number
  segments: Segment[]
}

function listen(sent: unknown, model: string, kind: string, context: Context): Heard {
  requireModel(model, context)
  const file = requireUpload(sent, 'file')
  if (!file.size)
    throw new Refusal(400, 'The audio file is too short: it is empty.', { param: 'file', code: 'audio_too_short' })
  const duration = durationOf(file.bytes)
  const madeUp = [
    `This is a made-up ${kind} of ${file.name}.`,
    `Its ${file.size} bytes have the number ${hash(`${file.bytes.subarray(0, 4096)}`)}.`,
  ]
  const texts = context.turn ? [context.turn.text ?? ''] : madeUp
  const length = duration / texts.length
  const segments = texts.map((text, index) => ({ start: index * length, end: (index + 1) * length, text }))
  return { text: texts.join(' '), duration, segments }
}

function asText(format: string, { text, segments }: Heard): Response {
  const body = format === 'text' ? `${text}\n` : subtitles(format, segments)
  if (body === undefined)
    throw new Refusal(400, `Invalid value: '${format.slice(0, 20)}'.`, {
      param: 'response_format',
      code: 'invalid_value',
    })
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

function verbose({ start, end, text }: Segment, id: number): object {
  const tokens = [...text.matchAll(/\S+/g)].map(([word]) => hash(word) % 50_000)
  return {
    id,
    seek: 0,
    start,
    end,
    text,
    tokens,
    temperature: 0,
    avg_logprob: -0.2,
    compression_ratio: 1.1,
    no_speech_prob: 0.01,
  }
}

function diarized({ start, end, text }: Segment, index: number): object {
  return { id: `seg_${index}`, type: 'transcript.text.segment', start, end, text, speaker: 'AB'.charAt(index % 2) }
}

function wordsOf({ text, duration }: Heard): object[] {
  const words = text.split(' ')
  const length = duration / words.length
  return words.map((word, index) => ({ word, start: index * length, end: (index + 1) * length }))
}

function tokensOf({ text, duration }: Heard): object {
  const input_tokens = Math.ceil(duration * 10)
  const output_tokens = countTokens(text)
  const input_token_details = { text_tokens: 0, audio_tokens: input_tokens }
  return {
    type: 'tokens',
    input_tokens,
    input_token_details,
    output_tokens,
    total_tokens: input_tokens + output_tokens,
  }
}
