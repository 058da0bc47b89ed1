import { OpenAIError } from '../../core/errors.ts'
import type { ToolAnswers, ToolApproval } from '../answerTools.ts'
import type { ToolSettings } from '../runTools.ts'
import type { AnswerCall } from './answerCalls.ts'
import { callTool, findTool } from './callTool.ts'
import type { ReadCall } from './readCalls.ts'
import { toContent } from './toContent.ts'

/** Makes of a caller's answers the answer to each call; refuses what can't be one before any tool runs. */
export function toAnswerCall(answers: ToolAnswers, calls: readonly ReadCall[], settings: ToolSettings): AnswerCall {
  const byId = new Map(calls.map((read) => [read.call.id, read]))
  const prepared = new Map<string, AnswerCall>()
  for (const [id, given] of Object.entries(answers)) {
    const read = byId.get(id)
    if (!read) throw new OpenAIError(`answerTools can't answer ${id}: no call of that id is pending.`)
    prepared.set(id, isApproval(given) ? decide(given, read, settings) : tellOutput(given, read))
  }
  return async (read, signal) => prepared.get(read.call.id)?.(read, signal)
}

function isApproval(given: unknown): given is ToolApproval {
  return typeof Object(given).approve === 'boolean'
}

function tellOutput(output: unknown, { name }: ReadCall): AnswerCall {
  const content = toContent(name, output)
  return async () => ({ content, status: 'completed' })
}

function decide({ approve, reason }: ToolApproval, { name }: ReadCall, settings: ToolSettings): AnswerCall {
  if (!approve) {
    const content = reason ? `This call was not approved: ${reason}` : 'This call was not approved.'
    return async () => ({ content, status: 'denied' })
  }
  if (!findTool(settings.tools, name)?.run)
    throw new OpenAIError(
      `answerTools can't run ${name}: pass the tool with its \`run\` in settings.tools, or what it gave.`,
    )
  return (read, signal) => callTool(settings, read, signal, true)
}
