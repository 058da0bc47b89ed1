import { OpenAIError } from '../../core/openAIError.ts'
import type { ToolAnswers, ToolApproval } from '../answerTools.ts'
import type { ToolSettings } from '../runTools.ts'
import type { AnswerCall } from './answerCalls.ts'
import { callTool, findTool } from './callTool.ts'
import type { ModelCall } from './readModelCalls.ts'
import { toContent } from './toContent.ts'

/** Makes of a caller's answers the answer to each call; refuses what can't be one before any tool runs. */
export function toAnswerCall(answers: ToolAnswers, calls: readonly ModelCall[], settings: ToolSettings): AnswerCall {
  const byId = new Map(calls.map((call) => [call.sent.id, call]))
  const prepared = new Map<string, AnswerCall>()
  for (const [id, given] of Object.entries(answers)) {
    const call = byId.get(id)
    if (!call) throw new OpenAIError(`answerTools can't answer ${id}: no call of that id is pending.`)
    prepared.set(id, isApproval(given) ? decide(given, call, settings) : tellOutput(given, call))
  }
  return async (call, signal) => prepared.get(call.sent.id)?.(call, signal)
}

function isApproval(given: unknown): given is ToolApproval {
  return typeof Object(given).approve === 'boolean'
}

function tellOutput(output: unknown, { name }: ModelCall): AnswerCall {
  const content = toContent(name, output)
  return async () => ({ content, status: 'completed' })
}

function decide({ approve, reason }: ToolApproval, { name }: ModelCall, settings: ToolSettings): AnswerCall {
  if (!approve) {
    const content = reason ? `This call was not approved: ${reason}` : 'This call was not approved.'
    return async () => ({ content, status: 'denied' })
  }
  if (!findTool(settings.tools, name)?.run)
    throw new OpenAIError(
      `answerTools can't run ${name}: pass the tool with its \`run\` in settings.tools, or what it gave.`,
    )
  return (call, signal) => callTool(settings, call, signal, true)
}
