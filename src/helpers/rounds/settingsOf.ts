import type { RunToolsSettings, ToolsResume } from '../runTools.ts'

/** The settings of chats that wait for answers; functions don't go through JSON, so that a result can't hold them. */
const settings = new WeakMap<ToolsResume<string>, RunToolsSettings>()

export function rememberSettings(resume: ToolsResume<string>, chosen: RunToolsSettings): void {
  settings.set(resume, chosen)
}

/** The settings of a chat, while its result is still the one that the loop gave. */
export function settingsOf(resume: ToolsResume<string>): RunToolsSettings | undefined {
  return settings.get(resume)
}
