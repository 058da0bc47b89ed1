import type { CalledTool } from '../uiMessageChunk.ts'

/** A call as far as it was told. */
interface ToldCall {
  toolName: string
  input?: unknown
  hasArguments?: boolean
  isOpen?: boolean
  /** Whether the front end has to give its output. */
  isPending?: boolean
}

/** Calls of tools as AG-UI tells them. */
export interface AGUICalls {
  /** The calls that follow are of another message. */
  beginRound(): void
  /** They are of the message with this id. */
  belongTo(messageId: string): void
  begin(tool: CalledTool): object
  go(toolCallId: string, delta: string): object
  finish(tool: CalledTool & { input: unknown }): object[]
  answer(toolCallId: string, output: unknown): object
  /** A call waits for an approval. */
  interrupt(id: string, toolCallId: string): void
  /** What the run came to: whether it waits for approvals, or for outputs of the front end's tools. */
  end(): { events: object[]; outcome: object }
}

/** Makes {@link AGUICalls} for one run. */
export function aguiCalls(): AGUICalls {
  const told = new Map<string, ToldCall>()
  const interrupts: object[] = []
  let parentMessageId: string | undefined

  /** Nobody else's output is waited for. */
  const settle = (toolCallId: string): void => {
    const call = told.get(toolCallId)
    if (call) call.isPending = false
  }
  const calls: AGUICalls = {
    beginRound() {
      parentMessageId = undefined
    },
    belongTo(messageId) {
      parentMessageId ??= messageId
    },
    begin({ toolCallId, toolName }) {
      parentMessageId ??= crypto.randomUUID()
      told.set(toolCallId, { toolName, isOpen: true })
      return { type: 'TOOL_CALL_START', toolCallId, toolCallName: toolName, parentMessageId }
    },
    go(toolCallId, delta) {
      const call = told.get(toolCallId)
      if (call) call.hasArguments = true
      return { type: 'TOOL_CALL_ARGS', toolCallId, delta }
    },
    finish(tool) {
      const { toolCallId, toolName, input, providerExecuted } = tool
      const events = told.has(toolCallId) ? [] : [calls.begin(tool)]
      if (!told.get(toolCallId)?.hasArguments) events.push(calls.go(toolCallId, toText(input)))
      told.set(toolCallId, { toolName, input, isPending: !providerExecuted })
      return [...events, { type: 'TOOL_CALL_END', toolCallId }]
    },
    answer(toolCallId, output) {
      settle(toolCallId)
      const messageId = crypto.randomUUID()
      return { type: 'TOOL_CALL_RESULT', messageId, toolCallId, content: toText(output), role: 'tool' }
    },
    interrupt(id, toolCallId) {
      const { toolName, input = {} } = told.get(toolCallId) ?? {}
      // The kind, name and input are what TanStack's front ends ask with.
      const metadata = { kind: 'approval', toolName, input }
      interrupts.push({ id, reason: 'approval_required', toolCallId, metadata })
      settle(toolCallId)
    },
    end() {
      const all = [...told]
      const open = all.filter(([, { isOpen }]) => isOpen)
      const pending = all.filter(([, { isPending }]) => isPending)
      const waiting = pending.map(([toolCallId, { toolName, input }]) => ({ toolCallId, toolName, input }))
      return {
        events: [
          ...open.map(([toolCallId]) => ({ type: 'TOOL_CALL_END', toolCallId })),
          // Has TanStack's front ends run their tools.
          ...waiting.map((value) => ({ type: 'CUSTOM', name: 'tool-input-available', value })),
        ],
        outcome: interrupts.length
          ? { type: 'interrupt', interrupts }
          : { type: 'success', pendingToolCallIds: pending.length ? pending.map(([id]) => id) : undefined },
      }
    },
  }
  return calls
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}
