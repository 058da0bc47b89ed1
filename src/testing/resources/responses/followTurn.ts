import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { OutputMessageContent } from '../../../schemas/OutputMessageContent.ts'
import type { Context } from '../../context.ts'
import { argumentsOf } from '../../script/argumentsOf.ts'
import type { ScriptToolCall, ScriptTurn } from '../../script/scriptEntry.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Output } from './writeOutput.ts'

/** What a test has the model say, as items: its thought, its message, its calls. */
export function followTurn(turn: ScriptTurn, context: Context): Output {
  const { text, refusal, reasoning, toolCalls = [], finish } = turn
  const { id } = context
  const thoughts: OutputItem[] =
    reasoning === undefined
      ? []
      : [{ id: id('rs_'), type: 'reasoning', summary: [{ type: 'summary_text', text: reasoning }] }]
  const content = contentOf(turn)
  const status = finish === undefined || finish === 'stop' ? 'completed' : 'incomplete'
  const messages: OutputItem[] = content.length
    ? [{ id: id('msg_'), type: 'message', status, content, role: 'assistant' }]
    : []
  const reasoningTokens = tokenize(reasoning ?? '').length
  const calls = toolCalls.map((call) => callItem(call, context))
  const said = [text, refusal, ...toolCalls.map((call) => ('input' in call ? call.input : argumentsOf(call)))].join('')
  return {
    items: [...thoughts, ...messages, ...calls],
    cutBy: finish === 'length' ? 'max_output_tokens' : finish === 'content_filter' ? finish : undefined,
    tokens: reasoningTokens + tokenize(said).length,
    reasoningTokens,
  }
}

/** The parts of a message; a turn that says nothing at all has an empty one. */
function contentOf({ text, refusal, toolCalls, reasoning }: ScriptTurn): OutputMessageContent[] {
  if (refusal !== undefined) return [{ type: 'refusal', refusal }]
  if (text === undefined && (toolCalls?.length || reasoning !== undefined)) return []
  return [{ type: 'output_text', annotations: [], logprobs: [], text: text ?? '' }]
}

function callItem(call: ScriptToolCall, { id }: Context): OutputItem {
  const { name, id: call_id = id('call_') } = call
  const common = { call_id, name, status: 'completed' as const }
  if ('input' in call) return { id: id('ctc_'), type: 'custom_tool_call', ...common, input: call.input }
  return { id: id('fc_'), type: 'function_call', ...common, arguments: argumentsOf(call) }
}
