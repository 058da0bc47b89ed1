import type { VoiceConsentResource } from '../../schemas/VoiceConsentResource.ts'
import type { Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { requireUpload } from './requireUpload.ts'

export const createVoiceConsent: Handler<'createVoiceConsent'> = ({ name, language, recording }, context) => {
  requireUpload(recording, 'recording')
  const consent: VoiceConsentResource = {
    id: context.id('cons_'),
    object: 'audio.voice_consent',
    name,
    language,
    created_at: context.seconds(),
  }
  context.state.voiceConsents.set(consent.id, consent)
  return consent
}

export const listVoiceConsents: Handler<'listVoiceConsents'> = (params, { state }) =>
  page(state.voiceConsents.values(), params)

export const getVoiceConsent: Handler<'getVoiceConsent'> = ({ consent_id }, { state }) =>
  find(state.voiceConsents, consent_id, 'voice consent')

export const updateVoiceConsent: Handler<'updateVoiceConsent'> = ({ consent_id, name }, { state }) => {
  const changed = { ...find(state.voiceConsents, consent_id, 'voice consent'), name }
  state.voiceConsents.set(consent_id, changed)
  return changed
}

export const deleteVoiceConsent: Handler<'deleteVoiceConsent'> = ({ consent_id: id }, { state }) => {
  find(state.voiceConsents, id, 'voice consent')
  state.voiceConsents.delete(id)
  return { id, object: 'audio.voice_consent', deleted: true }
}
