import type { RunToolsSettings, ToolsResult } from '../../runTools.ts'
import { createToolRounds } from '../createToolRounds.ts'
import type { Answering, ResumedLoop, Waiting } from '../resumedLoop.ts'
import { settingsOf } from '../settingsOf.ts'
import { toAnswerCall } from '../toAnswerCall.ts'
import { type ChatTypes, chatApi } from './chatApi.ts'
import { readModelCalls } from './readModelCalls.ts'
import { toDefinitions } from './toDefinitions.ts'

/** Goes on with a chat that waited for answers. */
export function resumeChat<Runner extends string>({
  result,
  answers,
  settings,
  body,
}: Answering<Waiting<ToolsResult<Runner>>, RunToolsSettings>): ResumedLoop<ChatTypes<Runner>> {
  const { completion, messages, usage, rounds, pending, resume } = result
  const chosen = { tools: resume.params.tools ?? [], ...settingsOf(resume), ...settings }
  const params = { ...resume.params, ...body, tools: toDefinitions(chosen.tools) }
  const api = chatApi<Runner>()
  const calls = readModelCalls(pending)
  const round = { answer: completion, calls, answerCall: toAnswerCall(answers, calls, chosen, api.write) }
  const loop = createToolRounds(api, { items: [...messages], usage, rounds, resume: { ...resume, params } }, chosen)
  return { rounds: loop, begin: (signal, tell) => loop.settle(round, signal, tell) }
}
