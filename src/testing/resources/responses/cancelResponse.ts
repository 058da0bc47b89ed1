import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { Handler } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { findResponse } from './findResponse.ts'

/** Cancels what is made in the background; to do so twice changes nothing. */
export const cancelResponse: Handler<'cancelResponse'> = ({ response_id }, context) => {
  const response = findResponse(response_id, context)
  if (!response.background)
    throw new Refusal(400, "Only responses made with 'background' can be cancelled.", { param: 'response_id' })
  if (response.status === 'cancelled') return response
  if (response.status !== 'queued' && response.status !== 'in_progress')
    throw new Refusal(400, `A response with status '${response.status}' can't be cancelled.`, { param: 'response_id' })
  const cancelled: ResponseObject = { ...response, status: 'cancelled' }
  context.state.responses.set(response_id, cancelled)
  context.state.responseEnds.delete(response_id)
  return cancelled
}
