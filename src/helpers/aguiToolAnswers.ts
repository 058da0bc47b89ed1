import type { ToolAnswers, ToolApproval } from './answerTools.ts'
import { type Place, readPlace } from './fronts/readPlace.ts'
import { textOf } from './fronts/textOf.ts'
import { type WaitingCalls, waitingIds } from './fronts/waitingIds.ts'

/**
 * The answers that an AG-UI run brings to calls that wait, for `answerTools`: in `resume` approvals given or refused, as
 * `{ approved, reason? }`, and in the messages what tools of the front end gave. Anything else is passed over, such as an
 * output of a call that waits for an approval.
 *
 * @param input The request's body, from anyone.
 * @param waiting The result that was stored, of `runToolsStream` or its like.
 * @returns The answers by the ids of their calls; empty where there are none.
 * @throws {OpenAIError} The input is not of the form of AG-UI.
 * @example
 * const stored = { pending: [{ id: 'call_1' }], approvals: ['call_1'] }
 * const resume = [{ interruptId: 'call_1', status: 'resolved', payload: { approved: true } }]
 * console.log(aguiToolAnswers({ messages: [], resume }, stored)) // { call_1: { approve: true } }
 */
export function aguiToolAnswers(input: unknown, waiting: WaitingCalls): ToolAnswers {
  const { outputs, approvals } = waitingIds(waiting)
  const given = readPlace('aguiToolAnswers', '', { input }).inside('input')
  const answers = new Map<string, unknown>()
  for (const message of given.list('messages')) {
    if (message.get('role') !== 'tool') continue
    const id = message.text('toolCallId')
    if (outputs.has(id)) answers.set(id, textOf(message))
  }
  for (const entry of given.get('resume') == null ? [] : given.list('resume')) {
    const id = entry.text('interruptId')
    const approval = approvalOf(entry)
    if (approval && approvals.has(id)) answers.set(id, approval)
  }
  return Object.fromEntries(answers)
}

/** A decision; undefined where the entry holds none. */
function approvalOf(entry: Place): ToolApproval | undefined {
  if (entry.get('status') === 'cancelled') return { approve: false }
  const payload = entry.inside('payload')
  const approve = payload.get('approved')
  return typeof approve === 'boolean' ? { approve, reason: payload.optionalText('reason') } : undefined
}
