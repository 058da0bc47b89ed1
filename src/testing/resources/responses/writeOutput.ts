import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import type { LogProb } from '../../../schemas/LogProb.ts'
import type { MCPTool } from '../../../schemas/MCPTool.ts'
import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { OutputMessageContent } from '../../../schemas/OutputMessageContent.ts'
import type { Context } from '../../context.ts'
import { formatText } from '../../text/formatText.ts'
import { chatLogprobs } from '../../text/logprobs.ts'
import { refuseQuestion } from '../../text/refuseQuestion.ts'
import type { Conversation } from '../../text/reply.ts'
import { sampleJSON } from '../../text/sampleJSON.ts'
import { limitText, type WrittenText } from '../../text/tokens.ts'
import { followTurn } from './followTurn.ts'
import { type MCPCall, makeMCPCall, needsApproval } from './mcpCalls.ts'
import { type CalledTool, responseTool } from './responseTool.ts'
import { think } from './think.ts'

/** What a model made, and what it took. */
export interface Output {
  items: OutputItem[]
  /** What cut the last item. */
  cutBy?: 'max_output_tokens' | 'content_filter' | undefined
  tokens: number
  reasoningTokens: number
}

/** Writes the output: what the test has the model say; else a thought where it is asked for, then the call of a tool that fits the question, else a message. */
export function writeOutput(
  params: CreateResponse,
  model: string,
  conversation: Conversation,
  context: Context,
): Output {
  if (context.turn) return followTurn(context.turn, context)
  const tool = refuseQuestion(conversation.question) ? undefined : responseTool(params, conversation)
  if (tool?.server && !needsApproval(tool.server, tool.name)) {
    const call = makeMCPCall(callOf(tool.server, tool, conversation), null, context)
    const rest = writeOutput(params, model, { ...conversation, outputs: [call.output ?? ''] }, context)
    return { ...rest, items: [call, ...rest.items] }
  }
  const limit = params.max_output_tokens ?? Number.POSITIVE_INFINITY
  const thought = think(params, model, conversation, context)
  const reasoningTokens = Math.min(limit, thought?.tokens ?? 0)
  const before = thought ? [thought.item] : []
  if (reasoningTokens === limit) return { items: before, cutBy: 'max_output_tokens', tokens: limit, reasoningTokens }
  const { item, written } = tool
    ? callTool(tool, conversation, limit - reasoningTokens, context)
    : writeMessage(params, conversation, limit - reasoningTokens, context)
  return {
    items: [...before, item],
    cutBy: written.finishReason === 'length' ? 'max_output_tokens' : undefined,
    tokens: reasoningTokens + written.tokens.length,
    reasoningTokens,
  }
}

interface WrittenItem {
  item: OutputItem
  written: WrittenText
}

function callTool(tool: CalledTool, { question }: Conversation, maxTokens: number, { id }: Context): WrittenItem {
  const { kind, name, namespace, parameters, server } = tool
  if (server) {
    const request = callOf(server, tool, { question, outputs: [] })
    const item: OutputItem = { id: id('mcpr_'), type: 'mcp_approval_request', ...request }
    return { item, written: limitText(request.arguments, {}) }
  }
  const isCustom = kind === 'custom'
  const whole = isCustom ? question : JSON.stringify(sampleJSON(parameters ?? { type: 'object' }, question))
  const written = limitText(whole, { maxTokens })
  const text = written.tokens.join('')
  const call = { call_id: id('call_'), name, ...(namespace && { namespace }), status: statusOf(written) }
  const item: OutputItem = isCustom
    ? { id: id('ctc_'), type: 'custom_tool_call', ...call, input: text }
    : { id: id('fc_'), type: 'function_call', ...call, arguments: text }
  return { item, written }
}

function callOf({ server_label }: MCPTool, { name, parameters }: CalledTool, { question }: Conversation): MCPCall {
  return { server_label, name, arguments: JSON.stringify(sampleJSON(parameters, question)) }
}

function writeMessage(
  params: CreateResponse,
  conversation: Conversation,
  maxTokens: number,
  { id }: Context,
): WrittenItem {
  const refusal = refuseQuestion(conversation.question)
  const written = limitText(refusal ?? textFor(params, conversation), { maxTokens })
  const text = written.tokens.join('')
  const content: OutputMessageContent = refusal
    ? { type: 'refusal', refusal: text }
    : { type: 'output_text', annotations: [], logprobs: logprobsOf(params, written.tokens), text }
  return {
    item: { id: id('msg_'), type: 'message', status: statusOf(written), content: [content], role: 'assistant' },
    written,
  }
}

function textFor({ text }: CreateResponse, conversation: Conversation): string {
  const { format } = text ?? {}
  const asInChats = format?.type === 'json_schema' ? { type: format.type, json_schema: format } : format
  return formatText(asInChats, conversation, 0)
}

function logprobsOf({ include, top_logprobs }: CreateResponse, tokens: string[]): LogProb[] {
  return include?.includes('message.output_text.logprobs') ? chatLogprobs(tokens, top_logprobs ?? 0).map(withBytes) : []
}

function withBytes({ bytes, top_logprobs, ...entry }: ReturnType<typeof chatLogprobs>[number]): LogProb {
  const top = (top_logprobs ?? []).map((one) => ({ ...one, bytes: one.bytes ?? [] }))
  return { ...entry, bytes: bytes ?? [], top_logprobs: top }
}

function statusOf({ finishReason }: WrittenText): 'completed' | 'incomplete' {
  return finishReason === 'length' ? 'incomplete' : 'completed'
}
