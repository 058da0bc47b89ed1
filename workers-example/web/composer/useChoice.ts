import { useState } from 'preact/hooks'
import type { Settings, ToolName } from '../../chat/protocol.ts'
import type { Choice } from '../conversation/useChat.ts'
import { readStored, writeStored } from '../stored.ts'

/** Which model is asked, and with which tools; kept for the next visit. */
export interface ChoiceOfModel {
  asked: Choice
  model: string
  tools: ToolName[]
  chooseModel(id: string): void
  toggle(tool: ToolName): void
}

export function useChoice(settings: Settings): ChoiceOfModel {
  const [kept, setKept] = useState(() => readStored<Choice>('choice') ?? {})
  const known = settings.models.find(({ id }) => id === kept.model) ?? settings.models[0]
  const model = known?.id ?? ''
  const tools = (kept.tools ?? []).filter((tool) => settings.tools.includes(tool))
  const keep = (news: Choice): void => {
    const now = { model, tools, ...news }
    setKept(now)
    writeStored('choice', now)
  }
  return {
    asked: { ...(model && { model }), tools },
    model,
    tools,
    chooseModel: (model) => keep({ model }),
    toggle: (tool) => keep({ tools: tools.includes(tool) ? tools.filter((one) => one !== tool) : [...tools, tool] }),
  }
}
