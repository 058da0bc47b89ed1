import type { Handler } from '../../context.ts'
import { page } from '../../page.ts'
import { findResponse } from './findResponse.ts'
import { itemsUpTo } from './readContext.ts'

/** Lists what a response was given, the items of the responses before it included. */
export const listInputItems: Handler<'listInputItems'> = ({ response_id, ...params }, context) => {
  const { id, previous_response_id } = findResponse(response_id, context)
  const before = itemsUpTo(previous_response_id, context)
  return page([...before, ...(context.state.responseInputs.get(id) ?? [])], params)
}
