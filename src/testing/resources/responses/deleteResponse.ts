import type { Handler } from '../../context.ts'
import { findResponse } from './findResponse.ts'

/** Forgets a response and what it was given. */
export const deleteResponse: Handler<'deleteResponse'> = ({ response_id }, context) => {
  const { id } = findResponse(response_id, context)
  const { responses, responseInputs, responseEnds } = context.state
  for (const map of [responses, responseInputs, responseEnds]) map.delete(id)
  return { id, object: 'response', deleted: true }
}
