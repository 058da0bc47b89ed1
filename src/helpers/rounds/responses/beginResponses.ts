import type { RunResponseToolsParams, RunResponseToolsSettings } from '../../runResponseTools.ts'
import { createToolRounds, type ToolRounds } from '../createToolRounds.ts'
import { type ResponsesTypes, responsesApi } from './responsesApi.ts'
import { toItems } from './toItems.ts'
import { toResponseTools } from './toResponseTools.ts'

/** Begins a response that runs tools. */
export function beginResponses<Runner extends string>(
  runner: Runner,
  { input, ...params }: RunResponseToolsParams,
  settings: RunResponseToolsSettings,
): ToolRounds<ResponsesTypes<Runner>> {
  const resume = { runner, params: { ...params, tools: toResponseTools(settings.tools) } }
  const start = { items: toItems(input), usage: undefined, rounds: 0, resume }
  // The first request holds the input as it was given, text or none at all too.
  return createToolRounds(responsesApi<Runner>(), start, settings, { input })
}
