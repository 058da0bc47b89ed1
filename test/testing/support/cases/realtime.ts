import { type Cases, missing, none } from '../case.ts'

const sdp = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\na=setup:actpass\r\n'

export const realtime: Cases<
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
  acceptRealtimeCall: {
    params: ({ call }) => ({ call_id: call, type: 'realtime', instructions: 'Be brief.' }),
    refused: [
      [{ call_id: none }, 404],
      [{ type: missing }, 400, 'type'],
    ],
  },
  createRealtimeCall: {
    params: () => ({ sdp, session: { type: 'realtime', model: 'gpt-realtime' } }),
    refused: [
      [{ sdp: missing }, 400, 'sdp'],
      [{ sdp: 'Hello' }, 400, 'sdp'],
      [{ session: { type: 'odd' } }, 400, 'session.type'],
    ],
  },
  createRealtimeClientSecret: {
    params: () => ({
      session: { type: 'realtime', model: 'gpt-realtime' },
      expires_after: { anchor: 'created_at', seconds: 60 },
    }),
    refused: [[{ expires_after: { anchor: 'created_at', seconds: 1 } }, 400, 'expires_after.seconds']],
  },
  createRealtimeSession: {
    params: () => ({ instructions: 'Be brief.' }),
    refused: [[{ speed: 9 }, 400, 'speed']],
  },
  createRealtimeTranscriptionSession: {
    params: () => ({ input_audio_format: 'pcm16' }),
    refused: [[{ input_audio_format: 'mp3' }, 400, 'input_audio_format']],
  },
  createRealtimeTranslationClientSecret: {
    params: () => ({ session: { model: 'gpt-realtime-translate', audio: { output: { language: 'es' } } } }),
    refused: [[{ session: missing }, 400, 'session']],
  },
  hangupRealtimeCall: { params: ({ call }) => ({ call_id: call }), refused: [[{ call_id: none }, 404]] },
  referRealtimeCall: {
    params: ({ call }) => ({ call_id: call, target_uri: 'tel:+15551230000' }),
    refused: [
      [{ call_id: none }, 404],
      [{ target_uri: missing }, 400, 'target_uri'],
    ],
  },
  rejectRealtimeCall: {
    params: ({ call }) => ({ call_id: call, status_code: 486 }),
    refused: [[{ call_id: none }, 404]],
  },
}
