import type { Handler } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { findResponse } from './findResponse.ts'
import { streamResponse } from './streamResponse.ts'

/** For how long a response's events can be had again, in seconds. */
const streamable = 300

/** Answers what is kept, or the events of a response made in the background, from the start or after one of them. */
export const getResponse: Handler<'getResponse'> = (params, context) => {
  const { response_id, starting_after, include_obfuscation } = params
  const response = findResponse(response_id, context)
  if (!context.stream) {
    if (starting_after !== undefined)
      throw new Refusal(400, "'starting_after' is only allowed with 'stream'.", { param: 'starting_after' })
    return response
  }
  if (!response.background || context.seconds() - response.created_at > streamable)
    throw new Refusal(
      400,
      `Response with id '${response_id}' can't be streamed: only recent ones of the background can.`,
      {
        param: 'stream',
      },
    )
  const { responseEnds, responseInputs } = context.state
  const end = responseEnds.get(response_id) ?? response
  const job = { end, input: responseInputs.get(response_id) ?? [], isKept: true }
  return streamResponse(job, { after: starting_after, obfuscate: include_obfuscation }, context)
}
