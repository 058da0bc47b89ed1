import type { RunToolsParams, RunToolsSettings } from '../../runTools.ts'
import { createToolRounds, type ToolRounds } from '../createToolRounds.ts'
import { type ChatTypes, chatApi } from './chatApi.ts'
import { toDefinitions } from './toDefinitions.ts'

/** Begins a chat that runs tools. */
export function beginChat<Runner extends string>(
  runner: Runner,
  { messages, ...params }: RunToolsParams,
  settings: RunToolsSettings,
): ToolRounds<ChatTypes<Runner>> {
  const resume = { runner, params: { ...params, tools: toDefinitions(settings.tools) } }
  return createToolRounds(chatApi<Runner>(), { items: [...messages], usage: undefined, rounds: 0, resume }, settings)
}
