import type { AnswerUsage, UIMessageChunk } from '../uiMessageChunk.ts'
import { addUsage } from './addUsage.ts'
import type { AnswerEnd, Front, FrontParts } from './front.ts'
import { toFinishReason } from './toFinishReason.ts'
import { toSource } from './toSource.ts'

/** Makes a {@link Front} for one message. */
export function createFront({ sendReasoning = true, sendSources = true }: FrontParts): Front {
  const chunks: UIMessageChunk[] = []
  const sources = new Set<string>()
  const asked = new Set<string>()
  const end: AnswerEnd = { finishReason: 'other', usage: undefined }
  let passage: { kind: 'text' | 'reasoning'; id: string } | undefined
  let usageBefore: AnswerUsage | undefined

  const front: Front = {
    end,
    isRefused: false,
    tell: (chunk) => chunks.push(chunk),
    begin(kind) {
      if (passage?.kind === kind || (kind === 'reasoning' && !sendReasoning)) return
      front.stop()
      passage = { kind, id: crypto.randomUUID() }
      front.tell({ type: `${kind}-start`, id: passage.id })
    },
    say(kind, delta) {
      if (!delta) return
      front.begin(kind)
      if (passage?.kind === kind) front.tell({ type: `${kind}-delta`, id: passage.id, delta })
    },
    stop(kept) {
      if (passage) {
        const { kind, id } = passage
        front.tell({ type: `${kind}-end`, id, providerMetadata: kept && { openai: kept } })
      }
      passage = undefined
    },
    refuse(words) {
      front.isRefused = true
      front.say('text', words)
    },
    askFor(toolCallId) {
      if (asked.has(toolCallId)) return
      asked.add(toolCallId)
      front.tell({ type: 'tool-approval-request', approvalId: toolCallId, toolCallId })
    },
    cite(annotation) {
      const source = toSource(annotation)
      if (!source || !sendSources || sources.has(source.sourceId)) return
      sources.add(source.sourceId)
      front.tell(source)
    },
    beginRound() {
      usageBefore = end.usage
    },
    count(usage) {
      if (usage) end.usage = addUsage(usage, usageBefore)
    },
    finish(reason) {
      end.finishReason = toFinishReason(reason)
    },
    take: () => chunks.splice(0),
  }
  return front
}
