import type { Context, Handler } from '../context.ts'

const tenMinutes = 600

/** A key of a browser's, by its value. */
export interface RealtimeSecret {
  expires_at: number
  /** What it opens. */
  session: object
}

/** What a browser connects with, in place of the key. */
function ephemeralKey(context: Context, session: object, seconds = tenMinutes): { value: string; expires_at: number } {
  const secret = { value: context.id('ek_'), expires_at: context.seconds() + seconds }
  context.state.realtimeSecrets.set(secret.value, { expires_at: secret.expires_at, session })
  return secret
}

export const createRealtimeClientSecret: Handler<'createRealtimeClientSecret'> = (
  { session = { type: 'realtime' }, expires_after },
  context,
) => {
  const kind = session.type === 'transcription' ? 'transcription_session' : 'session'
  return {
    ...ephemeralKey(context, session, expires_after?.seconds),
    session: { id: context.id('sess_'), object: `realtime.${kind}`, expires_at: 0, ...session },
  }
}

export const createRealtimeTranslationClientSecret: Handler<'createRealtimeTranslationClientSecret'> = (
  { session, expires_after },
  context,
) => {
  const secret = ephemeralKey(context, session, expires_after?.seconds)
  const { expires_at } = secret
  return { ...secret, session: { id: context.id('sess_'), type: 'translation', expires_at, audio: {}, ...session } }
}

export const createRealtimeSession: Handler<'createRealtimeSession'> = (session, context) => ({
  id: context.id('sess_'),
  object: 'realtime.session',
  ...session,
  client_secret: ephemeralKey(context, session),
})

export const createRealtimeTranscriptionSession: Handler<'createRealtimeTranscriptionSession'> = (
  session,
  context,
) => ({
  id: context.id('sess_'),
  object: 'realtime.transcription_session',
  ...session,
  client_secret: ephemeralKey(context, session),
})
