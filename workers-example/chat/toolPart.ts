import type { FileSearchToolCall } from 'bonsai-openai/schemas/FileSearchToolCall'
import type { OutputItem } from 'bonsai-openai/schemas/OutputItem'
import type { ToolPart } from './protocol.ts'

/** Tools that OpenAI runs itself. */
export const hostedTools: readonly string[] = ['web_search', 'file_search', 'code_interpreter']

/** Characters of a passage that a search found. */
const PASSAGE = 500

/** The part of an answer that a call of a tool is; undefined for an item that is none. */
export function toolPart(item: OutputItem, isDone: boolean): ToolPart | undefined {
  switch (item.type) {
    case 'function_call': {
      const isCut = item.status === 'incomplete'
      const status = isCut ? 'failed' : isDone ? 'running' : 'writing'
      return { type: 'tool', id: item.call_id, name: item.name, input: item.arguments, status }
    }
    case 'web_search_call':
      return { ...called(item, isDone), name: 'web_search', input: JSON.stringify(item.action ?? {}) }
    case 'file_search_call': {
      const part = { ...called(item, isDone), name: 'file_search', input: JSON.stringify({ queries: item.queries }) }
      return item.results ? { ...part, output: JSON.stringify(passages(item.results)) } : part
    }
    case 'code_interpreter_call':
      return { ...called(item, isDone), name: 'code_interpreter', input: JSON.stringify({ code: item.code }) }
    default:
      return undefined
  }
}

function called({ id, status }: { id: string; status?: string | undefined }, isDone: boolean): Omit<ToolPart, 'name'> {
  const isFailed = status === 'failed' || (isDone && status === 'incomplete')
  return { type: 'tool', id, input: '', status: isFailed ? 'failed' : isDone ? 'done' : 'running' }
}

function passages(results: NonNullable<FileSearchToolCall['results']>): object[] {
  return results.map(({ filename, text, score }) => ({ filename, text: text?.slice(0, PASSAGE), score }))
}
