import { createRealtimeCall } from 'bonsai-openai/operations/createRealtimeCall'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { refuse } from '../http.ts'
import { hasVoice } from '../visitors/hasVoice.ts'

const INSTRUCTIONS = 'You are a helpful assistant. Speak briefly, as in a conversation.'

/** A talk by voice: takes the offer of a browser and gives the answer; from then on browser and OpenAI talk by WebRTC. */
export const voice = new Hono<App>().post('/', budget, async ({ env, req, body }) => {
  if (!hasVoice(env)) return refuse(403, 'not_allowed', 'This site has no voice.')
  const offer = await req.text()
  if (!offer.startsWith('v=0')) return refuse(400, 'bad_request', 'Send the offer of a WebRTC connection.')
  const { sdp } = await createRealtimeCall(connect(env), {
    sdp: offer,
    session: {
      type: 'realtime',
      model: 'gpt-realtime-mini',
      instructions: env.SYSTEM ?? INSTRUCTIONS,
      audio: { input: { transcription: { model: 'gpt-4o-mini-transcribe' } }, output: { voice: 'marin' } },
    },
  })
  return body(sdp, 201, { 'content-type': 'application/sdp' })
})
