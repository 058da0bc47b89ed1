import { OpenAIError } from '../../core/openAIError.ts'
import type { ToolAnswers, ToolApproval } from '../answerTools.ts'
import type { AnswerCall } from './answerCalls.ts'
import { callTool, findTool, type RunnableTools } from './callTool.ts'
import { denialOf } from './denialOf.ts'
import type { ModelCall } from './modelCall.ts'

/** Makes what was given for a call what the model is told. */
type Write<Call, Content> = (call: Call, output: unknown) => Content

/** Makes of a caller's answers the answer to each call; refuses what can't be one before any tool runs. */
export function toAnswerCall<Call extends ModelCall, Content>(
  answers: ToolAnswers,
  calls: readonly Call[],
  settings: RunnableTools,
  write: Write<Call, Content>,
): AnswerCall<Call, Content> {
  const byId = new Map(calls.map((call) => [call.sent.id, call]))
  const prepared = new Map<string, AnswerCall<Call, Content>>()
  for (const [id, given] of Object.entries(answers)) {
    const call = byId.get(id)
    if (!call) throw new OpenAIError(`answerTools can't answer ${id}: no call of that id is pending.`)
    prepared.set(id, isApproval(given) ? decide(given, call, settings, write) : tellOutput(given, call, write))
  }
  return async (call, signal) => prepared.get(call.sent.id)?.(call, signal)
}

function isApproval(given: unknown): given is ToolApproval {
  return typeof Object(given).approve === 'boolean'
}

function tellOutput<Call extends ModelCall, Content>(
  output: unknown,
  call: Call,
  write: Write<Call, Content>,
): AnswerCall<Call, Content> {
  if (call.waitsFor === 'leave')
    throw new OpenAIError(
      `answerTools can't take an output of ${call.name}: the API runs it, so say { approve: true }.`,
    )
  const content = write(call, output)
  return async () => ({ content, status: 'completed' })
}

function decide<Call extends ModelCall, Content>(
  { approve, reason }: ToolApproval,
  { name, waitsFor }: Call,
  settings: RunnableTools,
  write: Write<Call, Content>,
): AnswerCall<Call, Content> {
  if (waitsFor === 'output')
    throw new OpenAIError(
      `answerTools can't approve of ${name} or turn it down: answer with the fields of the item that tells what came of it.`,
    )
  if (!approve) {
    const content = denialOf(reason)
    return async () => ({ content, status: 'denied', reason })
  }
  if (waitsFor) return async () => ({ content: '', status: 'completed', reason })
  if (!findTool(settings.tools, name)?.run)
    throw new OpenAIError(
      `answerTools can't run ${name}: pass the tool with its \`run\` in settings.tools, or what it gave.`,
    )
  return (call, signal) => callTool(settings, call, signal, write, true)
}
