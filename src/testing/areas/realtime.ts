// Generated from spec/ by codegen/; change those.

import { AcceptRealtimeCallParamsSchema } from '../../schemas/params/AcceptRealtimeCallParams.ts'
import { CreateRealtimeCallParamsSchema } from '../../schemas/params/CreateRealtimeCallParams.ts'
import { CreateRealtimeClientSecretParamsSchema } from '../../schemas/params/CreateRealtimeClientSecretParams.ts'
import { CreateRealtimeSessionParamsSchema } from '../../schemas/params/CreateRealtimeSessionParams.ts'
import { CreateRealtimeTranscriptionSessionParamsSchema } from '../../schemas/params/CreateRealtimeTranscriptionSessionParams.ts'
import { CreateRealtimeTranslationClientSecretParamsSchema } from '../../schemas/params/CreateRealtimeTranslationClientSecretParams.ts'
import { HangupRealtimeCallParamsSchema } from '../../schemas/params/HangupRealtimeCallParams.ts'
import { ReferRealtimeCallParamsSchema } from '../../schemas/params/ReferRealtimeCallParams.ts'
import { RejectRealtimeCallParamsSchema } from '../../schemas/params/RejectRealtimeCallParams.ts'
import type { Area } from '../area.ts'
import {
  acceptRealtimeCall,
  createRealtimeCall,
  hangupRealtimeCall,
  referRealtimeCall,
  rejectRealtimeCall,
} from '../resources/realtimeCalls.ts'
import {
  createRealtimeClientSecret,
  createRealtimeSession,
  createRealtimeTranscriptionSession,
  createRealtimeTranslationClientSecret,
} from '../resources/realtimeSessions.ts'

/** What the mock has of Realtime. */
export const realtime: Area<
  | 'acceptRealtimeCall'
  | 'createRealtimeCall'
  | 'createRealtimeClientSecret'
  | 'createRealtimeSession'
  | 'createRealtimeTranscriptionSession'
  | 'createRealtimeTranslationClientSecret'
  | 'hangupRealtimeCall'
  | 'referRealtimeCall'
  | 'rejectRealtimeCall'
> = {
  routes: {
    acceptRealtimeCall: {
      method: 'POST',
      path: '/realtime/calls/{call_id}/accept',
      schema: AcceptRealtimeCallParamsSchema,
      body: ['json'],
    },
    createRealtimeCall: {
      method: 'POST',
      path: '/realtime/calls',
      schema: CreateRealtimeCallParamsSchema,
      body: ['form'],
      parts: ['session'],
    },
    createRealtimeClientSecret: {
      method: 'POST',
      path: '/realtime/client_secrets',
      schema: CreateRealtimeClientSecretParamsSchema,
      body: ['json'],
    },
    createRealtimeSession: {
      method: 'POST',
      path: '/realtime/sessions',
      schema: CreateRealtimeSessionParamsSchema,
      body: ['json'],
    },
    createRealtimeTranscriptionSession: {
      method: 'POST',
      path: '/realtime/transcription_sessions',
      schema: CreateRealtimeTranscriptionSessionParamsSchema,
      body: ['json'],
    },
    createRealtimeTranslationClientSecret: {
      method: 'POST',
      path: '/realtime/translations/client_secrets',
      schema: CreateRealtimeTranslationClientSecretParamsSchema,
      body: ['json'],
    },
    hangupRealtimeCall: {
      method: 'POST',
      path: '/realtime/calls/{call_id}/hangup',
      schema: HangupRealtimeCallParamsSchema,
    },
    referRealtimeCall: {
      method: 'POST',
      path: '/realtime/calls/{call_id}/refer',
      schema: ReferRealtimeCallParamsSchema,
      body: ['json'],
    },
    rejectRealtimeCall: {
      method: 'POST',
      path: '/realtime/calls/{call_id}/reject',
      schema: RejectRealtimeCallParamsSchema,
      body: ['json'],
    },
  },
  handlers: {
    acceptRealtimeCall,
    createRealtimeCall,
    createRealtimeClientSecret,
    createRealtimeSession,
    createRealtimeTranscriptionSession,
    createRealtimeTranslationClientSecret,
    hangupRealtimeCall,
    referRealtimeCall,
    rejectRealtimeCall,
  },
  generics: {},
}
