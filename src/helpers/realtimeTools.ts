import type { RealtimeClientEvent } from '../schemas/RealtimeClientEvent.ts'
import type { RealtimeFunctionTool } from '../schemas/RealtimeFunctionTool.ts'
import type { RealtimeServerEvent } from '../schemas/RealtimeServerEvent.ts'
import type { DeclaredTool } from './defineTool.ts'
import { answerCalls } from './rounds/answerCalls.ts'
import { callTool } from './rounds/callTool.ts'
import { type ModelCall, toModelCall } from './rounds/modelCall.ts'
import { toContent } from './rounds/toContent.ts'

/** How the tools of a session are run. */
export interface RealtimeToolsSettings {
  /** Ends the tools, too. Give the one of the connection. */
  signal?: AbortSignal | undefined
  /** Whether a tool's error is told to the model (the default) or thrown. */
  onToolError?: 'send' | 'throw' | undefined
}

/** Tools as a realtime session takes them, and what answers their calls. */
export interface RealtimeTools {
  /** For `tools` of a session. */
  readonly tools: RealtimeFunctionTool[]
  /** Runs the tools that a response has called. Resolves to the events to send, in order; to none for all other events. */
  answer(event: RealtimeServerEvent): Promise<RealtimeClientEvent[]>
}

/**
 * Puts tools into a realtime session. Its `answer` runs those that a response calls, and makes the events that answer: what
 * each tool gave, then the wish for the next response. A call of a tool that has no `run`, or whose `needsApproval` says so,
 * is left to you, and no response is asked for. The calls of a response that was cancelled or cut are not run.
 *
 * @param tools From `defineTool`.
 * @param settings The signal, and what becomes of errors.
 * @returns The tools and their `answer`, which rejects with the signal's reason, and with a tool's error if you wish so.
 * @example
 * const weather = defineTool({ name: 'get_weather', parameters: { type: 'object' }, run: () => 'It is sunny.' })
 * const { tools, answer } = realtimeTools([weather])
 * const { events, send } = await connectRealtime(client, { model: 'gpt-realtime' })
 * send({ type: 'session.update', session: { type: 'realtime', tools } })
 * const content = [{ type: 'input_text', text: 'How is the weather?' }]
 * send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
 * send({ type: 'response.create' })
 * for await (const event of events) {
 *   const answers = await answer(event)
 *   for (const one of answers) send(one)
 *   if (event.type === 'response.done' && !answers.length) break
 * }
 */
export function realtimeTools(
  tools: readonly DeclaredTool[],
  { signal = new AbortController().signal, onToolError }: RealtimeToolsSettings = {},
): RealtimeTools {
  return {
    tools: tools.map(toRealtimeTool),
    async answer(event) {
      const calls = callsOf(event)
      const run = (call: ModelCall): ReturnType<typeof callTool<ModelCall, string>> =>
        callTool({ tools, onToolError }, call, signal, write)
      const answered = await answerCalls(calls, Infinity, run)
      const outputs = answered.flatMap(({ call, given }) => (given ? [toOutput(call, given.content)] : []))
      return calls.length && outputs.length === calls.length ? [...outputs, { type: 'response.create' }] : outputs
    },
  }
}

/** What a session takes of a tool, which is never strict there. */
function toRealtimeTool({ function: { name, description, parameters } }: DeclaredTool): RealtimeFunctionTool {
  return { type: 'function', name, description: description ?? undefined, parameters: parameters ?? undefined }
}

/** The calls of a response that is complete: one that was cut may lack arguments. */
function callsOf(event: RealtimeServerEvent): ModelCall[] {
  if (event.type !== 'response.done' || event.response.status !== 'completed') return []
  const ids = new Set<string>()
  return (event.response.output ?? []).flatMap((item) =>
    item.type === 'function_call' ? [toModelCall({ ...item, id: item.call_id }, false, ids)] : [],
  )
}

function write({ name }: ModelCall, output: unknown): string {
  return toContent(name, output)
}

function toOutput({ sent }: ModelCall, output: string): RealtimeClientEvent {
  return { type: 'conversation.item.create', item: { type: 'function_call_output', call_id: sent.id, output } }
}
