import type { ProviderMetadata, UIMessageChunk } from '../uiMessageChunk.ts'
import { type AGUICalls, aguiCalls } from './aguiCalls.ts'
import type { FrontProtocol } from './frontResponse.ts'

/** Which run of which thread is answered; both are of the request. */
export interface AGUIRun {
  threadId: string
  runId: string
}

/** Writes the Agent User Interaction Protocol, 1.0. */
export function aguiProtocol({ threadId, runId }: AGUIRun): FrontProtocol {
  const calls = aguiCalls()
  return {
    start: { type: 'RUN_STARTED', threadId, runId },
    toEvents: (chunk) => toEvents(chunk, calls),
    finish({ finishReason, usage }) {
      const { outcome, events } = calls.end()
      return [
        ...events,
        {
          type: 'RUN_FINISHED',
          threadId,
          runId,
          outcome,
          usage: usage && [usage],
          // By the names of chat completions, which TanStack's front ends read.
          metadata: { tanstack: { finishReason: finishReason.replace('-', '_') } },
        },
      ]
    },
    fail: (message) => ({ type: 'RUN_ERROR', message }),
    last: '',
  }
}

/** What says the same as a chunk. */
function toEvents(chunk: UIMessageChunk, calls: AGUICalls): object[] {
  switch (chunk.type) {
    case 'start-step':
      calls.beginRound()
      return []
    case 'finish-step':
      return []
    case 'text-start':
      calls.belongTo(chunk.id)
      return [{ type: 'TEXT_MESSAGE_START', messageId: chunk.id, role: 'assistant' }]
    case 'text-delta':
      return [{ type: 'TEXT_MESSAGE_CONTENT', messageId: chunk.id, delta: chunk.delta }]
    case 'text-end':
      return [{ type: 'TEXT_MESSAGE_END', messageId: chunk.id }]
    case 'reasoning-start':
      return [
        { type: 'REASONING_START', messageId: chunk.id },
        { type: 'REASONING_MESSAGE_START', messageId: chunk.id, role: 'reasoning' },
      ]
    case 'reasoning-delta':
      return [{ type: 'REASONING_MESSAGE_CONTENT', messageId: chunk.id, delta: chunk.delta }]
    case 'reasoning-end':
      return [
        { type: 'REASONING_MESSAGE_END', messageId: chunk.id },
        ...toEncryptedValue(chunk.id, chunk.providerMetadata),
        { type: 'REASONING_END', messageId: chunk.id },
      ]
    case 'tool-input-start':
      return [calls.begin(chunk)]
    case 'tool-input-delta':
      return [calls.go(chunk.toolCallId, chunk.inputTextDelta)]
    case 'tool-input-available':
      return calls.finish(chunk)
    case 'tool-output-available':
      return [calls.answer(chunk.toolCallId, chunk.output)]
    case 'tool-output-error':
      return [calls.answer(chunk.toolCallId, chunk.errorText)]
    case 'tool-output-denied':
      return [calls.answer(chunk.toolCallId, 'This call was not approved.')]
    case 'tool-approval-request':
      calls.interrupt(chunk.approvalId, chunk.toolCallId)
      return []
    default:
      return [toCustom(chunk)]
  }
}

function toEncryptedValue(entityId: string, metadata: ProviderMetadata | undefined): object[] {
  const encryptedValue = metadata?.openai.reasoningEncryptedContent
  return encryptedValue ? [{ type: 'REASONING_ENCRYPTED_VALUE', subtype: 'message', entityId, encryptedValue }] : []
}

/** What the protocol has no event for: sources, files and the app's own parts, under the name of their type. */
function toCustom({ type: name, ...value }: UIMessageChunk): object {
  return { type: 'CUSTOM', name, value: name.startsWith('data-') ? Object(value).data : value }
}
