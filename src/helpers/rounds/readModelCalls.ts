import type { ToolCall } from '../defineTool.ts'
import { readArguments } from './readArguments.ts'

/** A call of the model, made whole. */
export interface ModelCall {
  /** As requests take it: with an id of its own, a type, and arguments that are JSON. */
  sent: ToolCall
  /** The tool that it names. */
  name: string
  /** What the model wrote for the tool; broken arguments as they came. */
  text: string
}

/** Reads the calls of an answer, whatever hosts leave out or write otherwise. */
export function readModelCalls(calls: unknown): ModelCall[] {
  const ids = new Set<string>()
  return Array.isArray(calls) ? calls.map((call) => readCall(call, ids)) : []
}

function readCall(sent: unknown, ids: Set<string>): ModelCall {
  const { function: called, custom, extra_content } = Object(sent)
  const id = uniqueId(Object(sent).id, ids)
  // Gemini refuses calls that come back without it.
  const extra = extra_content ? { extra_content } : {}
  if (custom) {
    const [name, input] = [toText(custom.name), toText(custom.input)]
    return { sent: { id, type: 'custom', custom: { name, input }, ...extra }, name, text: input }
  }
  const { arguments: written } = Object(called)
  const name = toText(Object(called).name)
  const args = readArguments(written)
  const text = args && !isWhole(written) ? JSON.stringify(args) : toText(written)
  return { sent: { id, type: 'function', function: { name, arguments: args ? text : '{}' }, ...extra }, name, text }
}

/** Whether arguments are the text of an object, which then stays as the model wrote it. */
function isWhole(written: unknown): written is string {
  return typeof written === 'string' && written.trimStart().startsWith('{')
}

/** An id that no other call of the answer has. Made of nine letters and digits, since Mistral takes no other. */
function uniqueId(sent: unknown, ids: Set<string>): string {
  const isOwn = typeof sent === 'string' && sent !== '' && !ids.has(sent)
  const id = isOwn ? sent : crypto.randomUUID().replaceAll('-', '').slice(0, 9)
  ids.add(id)
  return id
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : value == null ? '' : (JSON.stringify(value) ?? '')
}
