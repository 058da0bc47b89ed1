import type { Handler } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { tone, wav } from '../wav.ts'
import { requireModel } from './models.ts'

const longest = 10

/** Says a text as a tone that is the longer the longer the text is: WAV, or bare PCM. */
export const createSpeech: Handler<'createSpeech'> = (
  { model, input, response_format = 'wav', speed = 1 },
  context,
) => {
  requireModel(model, context)
  if (!input) throw new Refusal(400, "Invalid 'input': it is empty.", { param: 'input', code: 'empty_string' })
  if (response_format !== 'wav' && response_format !== 'pcm')
    throw new Refusal(400, `The mock makes 'wav' and 'pcm', not '${response_format}'.`, { param: 'response_format' })
  const pcm = tone(Math.min(longest, (0.06 * input.length) / speed))
  const isWav = response_format === 'wav'
  return new Response(isWav ? wav(pcm) : pcm, { headers: { 'content-type': isWav ? 'audio/wav' : 'audio/pcm' } })
}
