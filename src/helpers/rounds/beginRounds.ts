import type { RunToolsParams, RunToolsSettings } from '../runTools.ts'
import { createToolRounds, type ToolRounds } from './createToolRounds.ts'
import { toDefinitions } from './toDefinitions.ts'

/** Begins a chat that runs tools. */
export function beginRounds<Runner extends string>(
  runner: Runner,
  { messages, ...params }: RunToolsParams,
  settings: RunToolsSettings,
): ToolRounds<Runner> {
  const resume = { runner, params: { ...params, tools: toDefinitions(settings.tools) } }
  return createToolRounds({ messages, usage: undefined, rounds: 0, resume }, settings)
}
