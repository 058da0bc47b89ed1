import { parseJSON } from '../../core/json.ts'

/** What a model wrote for a tool: its JSON, or the text where that is broken. */
export function readInput(text: string): unknown {
  return parseJSON(text || '{}') ?? text
}
