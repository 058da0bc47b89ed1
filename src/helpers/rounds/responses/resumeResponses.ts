import type { ResponseToolsResult, RunResponseToolsSettings } from '../../runResponseTools.ts'
import { createToolRounds } from '../createToolRounds.ts'
import type { Answering, ResumedLoop, Waiting } from '../resumedLoop.ts'
import { settingsOf } from '../settingsOf.ts'
import { toAnswerCall } from '../toAnswerCall.ts'
import { readOutput } from './readOutput.ts'
import { type ResponsesTypes, responsesApi } from './responsesApi.ts'
import { toAnswerItem } from './toAnswerItem.ts'
import { toAnswerOutput } from './toAnswerOutput.ts'
import { toResponseTools } from './toResponseTools.ts'

/** Goes on with a response that waited for answers. */
export function resumeResponses<Runner extends string>({
  result,
  answers,
  settings,
  body,
}: Answering<Waiting<ResponseToolsResult<Runner>>, RunResponseToolsSettings>): ResumedLoop<ResponsesTypes<Runner>> {
  const { response, input, usage, rounds, pending, resume } = result
  const chosen = { tools: resume.params.tools ?? [], ...settingsOf(resume), ...settings }
  const params = { ...resume.params, ...body, tools: toResponseTools(chosen.tools) }
  const api = { ...responsesApi<Runner>(), write: toAnswerOutput, toItem: toAnswerItem }
  const calls = readOutput(pending).flatMap(({ call }) => call ?? [])
  const round = { answer: response, calls, answerCall: toAnswerCall(answers, calls, chosen, api.write) }
  const loop = createToolRounds(api, { items: [...input], usage, rounds, resume: { ...resume, params } }, chosen)
  return { rounds: loop, begin: (signal, tell) => loop.settle(round, signal, tell) }
}
