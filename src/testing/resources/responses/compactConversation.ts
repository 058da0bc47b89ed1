import type { Handler } from '../../context.ts'
import { requireModel } from '../models.ts'
import { readContext } from './readContext.ts'
import { countInput, usageOf } from './usageOf.ts'

const summaryTokens = 64

/** Makes a context smaller: what the user said stays, the rest becomes one item that only the API can read. */
export const compactConversation: Handler<'compactConversation'> = (params, context) => {
  if (params.model) requireModel(params.model, context)
  const { before, input } = readContext(params, context)
  const items = [...before, ...input]
  const said = items.filter((item) => item.type === 'message' && item.role === 'user')
  const compaction = { id: context.id('cmp_'), type: 'compaction', encrypted_content: context.id('gAAAAA') }
  return {
    id: context.id('resp_'),
    object: 'response.compaction',
    created_at: context.seconds(),
    output: [...said, compaction],
    usage: usageOf(countInput(items, params), summaryTokens, 0),
  }
}
