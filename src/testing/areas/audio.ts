// Generated from spec/ by codegen/; change those.

import { CreateSpeechParamsSchema } from '../../schemas/params/CreateSpeechParams.ts'
import { CreateTranscriptionParamsSchema } from '../../schemas/params/CreateTranscriptionParams.ts'
import { CreateTranslationParamsSchema } from '../../schemas/params/CreateTranslationParams.ts'
import { CreateVoiceConsentParamsSchema } from '../../schemas/params/CreateVoiceConsentParams.ts'
import { CreateVoiceParamsSchema } from '../../schemas/params/CreateVoiceParams.ts'
import { DeleteVoiceConsentParamsSchema } from '../../schemas/params/DeleteVoiceConsentParams.ts'
import { GetVoiceConsentParamsSchema } from '../../schemas/params/GetVoiceConsentParams.ts'
import { ListVoiceConsentsParamsSchema } from '../../schemas/params/ListVoiceConsentsParams.ts'
import { UpdateVoiceConsentParamsSchema } from '../../schemas/params/UpdateVoiceConsentParams.ts'
import type { Area } from '../area.ts'
import { createSpeech } from '../resources/speech.ts'
import { createTranscription, createTranslation } from '../resources/transcriptions.ts'
import {
  createVoiceConsent,
  deleteVoiceConsent,
  getVoiceConsent,
  listVoiceConsents,
  updateVoiceConsent,
} from '../resources/voiceConsents.ts'
import { createVoice } from '../resources/voices.ts'

/** What the mock has of Audio. */
export const audio: Area<
  | 'createSpeech'
  | 'createTranscription'
  | 'createTranslation'
  | 'createVoice'
  | 'createVoiceConsent'
  | 'deleteVoiceConsent'
  | 'getVoiceConsent'
  | 'listVoiceConsents'
  | 'updateVoiceConsent'
> = {
  routes: {
    createSpeech: { method: 'POST', path: '/audio/speech', schema: CreateSpeechParamsSchema, body: ['json'] },
    createTranscription: {
      method: 'POST',
      path: '/audio/transcriptions',
      schema: CreateTranscriptionParamsSchema,
      body: ['form'],
      numbers: [
        'temperature',
        'chunking_strategy.prefix_padding_ms',
        'chunking_strategy.silence_duration_ms',
        'chunking_strategy.threshold',
      ],
      booleans: ['stream'],
    },
    createTranslation: {
      method: 'POST',
      path: '/audio/translations',
      schema: CreateTranslationParamsSchema,
      body: ['form'],
      numbers: ['temperature'],
    },
    createVoice: { method: 'POST', path: '/audio/voices', schema: CreateVoiceParamsSchema, body: ['form'] },
    createVoiceConsent: {
      method: 'POST',
      path: '/audio/voice_consents',
      schema: CreateVoiceConsentParamsSchema,
      body: ['form'],
    },
    deleteVoiceConsent: {
      method: 'DELETE',
      path: '/audio/voice_consents/{consent_id}',
      schema: DeleteVoiceConsentParamsSchema,
    },
    getVoiceConsent: { method: 'GET', path: '/audio/voice_consents/{consent_id}', schema: GetVoiceConsentParamsSchema },
    listVoiceConsents: {
      method: 'GET',
      path: '/audio/voice_consents',
      schema: ListVoiceConsentsParamsSchema,
      numbers: ['limit'],
    },
    updateVoiceConsent: {
      method: 'POST',
      path: '/audio/voice_consents/{consent_id}',
      schema: UpdateVoiceConsentParamsSchema,
      body: ['json'],
    },
  },
  handlers: {
    createSpeech,
    createTranscription,
    createTranslation,
    createVoice,
    createVoiceConsent,
    deleteVoiceConsent,
    getVoiceConsent,
    listVoiceConsents,
    updateVoiceConsent,
  },
  generics: {},
}
