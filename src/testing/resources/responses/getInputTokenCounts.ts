import type { Handler } from '../../context.ts'
import { requireModel } from '../models.ts'
import { readContext } from './readContext.ts'
import { countInput } from './usageOf.ts'

/** Counts the tokens that a response would be given, without making it. */
export const getInputTokenCounts: Handler<'getInputTokenCounts'> = (params, context) => {
  if (params.model) requireModel(params.model, context)
  const { before, input } = readContext(params, context)
  return { object: 'response.input_tokens', input_tokens: countInput([...before, ...input], params) }
}
