import type { Context, Handler } from '../context.ts'

const tenMinutes = 600

/** What a browser connects with, in place of the key. */
function ephemeralKey(context: Context, seconds = tenMinutes): { value: string; expires_at: number } {
  return { value: context.id('ek_'), expires_at: context.seconds() + seconds }
}

export const createRealtimeClientSecret: Handler<'createRealtimeClientSecret'> = (
  { session = { type: 'realtime' }, expires_after },
  context,
) => {
  const kind = session.type === 'transcription' ? 'transcription_session' : 'session'
  return {
    ...ephemeralKey(context, expires_after?.seconds),
    session: { id: context.id('sess_'), object: `realtime.${kind}`, expires_at: 0, ...session },
  }
}

export const createRealtimeTranslationClientSecret: Handler<'createRealtimeTranslationClientSecret'> = (
  { session, expires_after },
  context,
) => {
  const secret = ephemeralKey(context, expires_after?.seconds)
  const { expires_at } = secret
  return { ...secret, session: { id: context.id('sess_'), type: 'translation', expires_at, audio: {}, ...session } }
}

export const createRealtimeSession: Handler<'createRealtimeSession'> = (session, context) => ({
  id: context.id('sess_'),
  object: 'realtime.session',
  ...session,
  client_secret: ephemeralKey(context),
})

export const createRealtimeTranscriptionSession: Handler<'createRealtimeTranscriptionSession'> = (
  session,
  context,
) => ({
  id: context.id('sess_'),
  object: 'realtime.transcription_session',
  ...session,
  client_secret: ephemeralKey(context),
})
