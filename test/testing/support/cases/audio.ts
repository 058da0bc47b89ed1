import { type Cases, missing, none } from '../case.ts'

const recording = new File([new Uint8Array(32_000)], 'voice.wav', { type: 'audio/wav' })

export const audio: Cases<
  | 'createVoice'
  | 'createVoiceConsent'
  | 'deleteVoiceConsent'
  | 'getVoiceConsent'
  | 'listVoiceConsents'
  | 'updateVoiceConsent'
> = {
  createVoice: {
    params: ({ consent }) => ({ name: 'Mine', audio_sample: recording, consent }),
    refused: [
      [{ consent: none }, 404, 'consent'],
      [{ audio_sample: missing }, 400, 'audio_sample'],
    ],
  },
  createVoiceConsent: {
    params: () => ({ name: 'Mine', recording, language: 'en-US' }),
    refused: [
      [{ language: missing }, 400, 'language'],
      [{ recording: 'text' }, 400, 'recording'],
    ],
  },
  deleteVoiceConsent: { params: ({ consent }) => ({ consent_id: consent }), refused: [[{ consent_id: none }, 404]] },
  getVoiceConsent: { params: ({ consent }) => ({ consent_id: consent }), refused: [[{ consent_id: none }, 404]] },
  listVoiceConsents: {
    params: () => ({ limit: 1 }),
    refused: [
      [{ limit: 0 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  updateVoiceConsent: {
    params: ({ consent }) => ({ consent_id: consent, name: 'Renamed' }),
    refused: [
      [{ consent_id: none }, 404],
      [{ name: missing }, 400, 'name'],
    ],
  },
}
