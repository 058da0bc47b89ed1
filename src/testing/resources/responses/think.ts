import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import type { ReasoningItem } from '../../../schemas/ReasoningItem.ts'
import type { Context } from '../../context.ts'
import { hash } from '../../random.ts'
import { Refusal } from '../../refusal.ts'
import { type Conversation, shorten } from '../../text/reply.ts'
import { tokenize } from '../../text/tokens.ts'
import { isReasoningModel } from './isReasoningModel.ts'

/** What was thought, and the tokens that it took, hidden ones included. */
export interface Thought {
  item: ReasoningItem
  tokens: number
}

const hiddenTokens = 64

/** Thinks where `reasoning` is asked for; the thought's summary is told where that is asked for too. */
export function think(
  { reasoning, include }: CreateResponse,
  model: string,
  { question }: Conversation,
  context: Context,
): Thought | undefined {
  if (!reasoning) return undefined
  const { effort, summary, generate_summary } = reasoning
  if (!isReasoningModel(model)) {
    if (effort == null && summary == null && generate_summary == null) return undefined
    throw unsupported(effort == null ? 'reasoning.summary' : 'reasoning.effort')
  }
  if (effort === 'none') return undefined
  const text = `**Reading the question**\n\nThe question is “${shorten(question.trim(), 100)}”. A mock answers it without a model.`
  const isTold = (summary ?? generate_summary) != null
  const item: ReasoningItem = {
    id: context.id('rs_'),
    type: 'reasoning',
    ...(include?.includes('reasoning.encrypted_content') && { encrypted_content: context.id(sealed(question)) }),
    summary: isTold ? [{ type: 'summary_text', text }] : [],
  }
  return { item, tokens: hiddenTokens + (isTold ? tokenize(text).length : 0) }
}

/** The start of what only the API could read. */
function sealed(question: string): string {
  return `gAAAAA${hash(question).toString(36)}`
}

function unsupported(param: string): Refusal {
  return new Refusal(400, `Unsupported parameter: '${param}' is not supported with this model.`, {
    param,
    code: 'unsupported_parameter',
  })
}
