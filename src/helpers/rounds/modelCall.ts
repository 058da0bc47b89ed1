import type { ToolCall } from '../defineTool.ts'
import { readArguments } from './readArguments.ts'

/** A call of the model, made whole. */
export interface ModelCall {
  /** In chat's form: with an id of its own, a type, and arguments that are JSON. */
  sent: ToolCall
  /** The tool that it names. */
  name: string
  /** The namespace that the tool is in. */
  namespace?: string | undefined
  /** What the model wrote for the tool; broken arguments as they came. */
  text: string
  /** What it waits for where no tool of the caller's own is called: leave for the API to make it, or what came of it. */
  waitsFor?: 'leave' | 'output' | undefined
}

/** A call as the model wrote it, whatever hosts leave out or write otherwise. */
export interface WrittenCall {
  id: unknown
  name: unknown
  /** What a custom tool is given. */
  input?: unknown
  /** What a function is given. */
  arguments?: unknown
}

/**
 * Makes a call of one tool whole.
 *
 * @param isCustom Whether the tool takes text, not JSON.
 * @param ids Those of the other calls of the answer.
 */
export function toModelCall(written: WrittenCall, isCustom: boolean, ids: Set<string>): ModelCall {
  const id = uniqueId(written.id, ids)
  const name = toText(written.name)
  if (isCustom) {
    const input = toText(written.input)
    return { sent: { id, type: 'custom', custom: { name, input } }, name, text: input }
  }
  const args = readArguments(written.arguments)
  const text = args && !isWhole(written.arguments) ? JSON.stringify(args) : toText(written.arguments)
  return { sent: { id, type: 'function', function: { name, arguments: args ? text : '{}' } }, name, text }
}

/** Whether arguments are the text of an object, which then stays as the model wrote it. */
function isWhole(written: unknown): boolean {
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
