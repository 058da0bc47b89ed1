import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { Refusal } from '../refusal.ts'

/** A call, and how far it is. */
export interface RealtimeCallState {
  id: string
  status: 'active' | 'rejected' | 'referred' | 'ended'
  session: object
}

/** Begins a call; the description that comes back is that of the caller, with the direction turned. */
export const createRealtimeCall: Handler<'createRealtimeCall'> = ({ sdp, session }, context) => {
  if (!sdp.startsWith('v=0')) throw new Refusal(400, 'The offer is no session description.', { param: 'sdp' })
  const id = context.id('rtc_')
  context.state.realtimeCalls.set(id, { id, status: 'active', session: { ...session } })
  const answer = sdp.replace(/^a=setup:actpass$/m, 'a=setup:active')
  const headers = { 'content-type': 'application/sdp', location: `/v1/realtime/calls/${id}` }
  return new Response(answer, { status: 201, headers })
}

export const acceptRealtimeCall: Handler<'acceptRealtimeCall'> = ({ call_id, ...session }, context) =>
  change(call_id, { session }, context)

export const rejectRealtimeCall: Handler<'rejectRealtimeCall'> = ({ call_id }, context) =>
  change(call_id, { status: 'rejected' }, context)

export const referRealtimeCall: Handler<'referRealtimeCall'> = ({ call_id }, context) =>
  change(call_id, { status: 'referred' }, context)

export const hangupRealtimeCall: Handler<'hangupRealtimeCall'> = ({ call_id }, context) =>
  change(call_id, { status: 'ended' }, context)

function change(id: string, changes: Partial<RealtimeCallState>, { state }: Context): Response {
  const call = find(state.realtimeCalls, id, 'call')
  if (call.status !== 'active') throw new Refusal(400, `The call '${id}' is over.`, { code: 'invalid_status' })
  state.realtimeCalls.set(id, { ...call, ...changes })
  return new Response(null)
}
