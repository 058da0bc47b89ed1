import type { ToolAnswers, ToolApproval } from './answerTools.ts'
import { isToolPart } from './fronts/isToolPart.ts'
import { type Place, readPlace } from './fronts/readPlace.ts'
import { type WaitingCalls, waitingIds } from './fronts/waitingIds.ts'

/**
 * The answers that `useChat` sends to calls that wait, for `answerTools`: approvals given or refused, and what tools of the
 * page gave. Anything else in the messages is passed over, such as an output of a call that waits for an approval.
 *
 * @param messages The `messages` of the request's body, from anyone.
 * @param waiting The result that was stored, of `runToolsStream` or its like.
 * @returns The answers by the ids of their calls; empty where there are none.
 * @throws {OpenAIError} A message is not of the form that `useChat` sends.
 * @example
 * const stored = { pending: [{ id: 'call_1' }], approvals: ['call_1'] }
 * const approval = { id: 'call_1', approved: true }
 * const part = { type: 'tool-send_mail', toolCallId: 'call_1', state: 'approval-responded', input: {}, approval }
 * console.log(uiToolAnswers([{ role: 'assistant', parts: [part] }], stored)) // { call_1: { approve: true } }
 */
export function uiToolAnswers(messages: unknown, waiting: WaitingCalls): ToolAnswers {
  const { outputs, approvals } = waitingIds(waiting)
  const last = readPlace('uiToolAnswers', '', { messages }).list('messages').at(-1)
  if (last?.get('role') !== 'assistant') return {}
  const answers = new Map<string, unknown>()
  for (const part of last.list('parts').filter(isToolPart)) {
    const id = part.text('toolCallId')
    const approval = approvals.has(id) ? approvalOf(part) : undefined
    const output = outputs.has(id) ? outputOf(part) : undefined
    const answer = approval ?? output
    if (answer !== undefined) answers.set(id, answer)
  }
  return Object.fromEntries(answers)
}

function approvalOf(part: Place): ToolApproval | undefined {
  const approval = part.inside('approval')
  const approve = approval.get('approved')
  return typeof approve === 'boolean' ? { approve, reason: approval.optionalText('reason') } : undefined
}

/** What a tool of the page gave, or in which words it failed. */
function outputOf(part: Place): unknown {
  const state = part.get('state')
  if (state === 'output-error') return part.text('errorText')
  return state === 'output-available' ? (part.get('output') ?? null) : undefined
}
