import type { VoiceResource } from '../../schemas/VoiceResource.ts'
import type { Handler } from '../context.ts'
import { find } from '../find.ts'
import { requireUpload } from './requireUpload.ts'

/** Makes a voice of a speaker who has agreed to it. */
export const createVoice: Handler<'createVoice'> = ({ name, audio_sample, consent }, context) => {
  requireUpload(audio_sample, 'audio_sample')
  find(context.state.voiceConsents, consent, 'voice consent', 'consent')
  const voice: VoiceResource = {
    id: context.id('voice_'),
    object: 'audio.voice',
    name,
    created_at: context.seconds(),
  }
  context.state.voices.set(voice.id, voice)
  return voice
}
