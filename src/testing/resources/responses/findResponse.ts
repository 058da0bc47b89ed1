import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'

/** The response of an id; refuses an id that none is kept under. */
export function findResponse(id: string, { state }: Context): ResponseObject {
  const response = state.responses.get(id)
  if (!response) throw new Refusal(404, `Response with id '${id}' not found.`)
  return response
}
