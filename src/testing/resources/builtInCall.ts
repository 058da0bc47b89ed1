import type { MessageContentTextAnnotationsFileCitationObject } from '../../schemas/MessageContentTextAnnotationsFileCitationObject.ts'
import type { RunObject } from '../../schemas/RunObject.ts'
import type { RunStepDetailsToolCallsObject } from '../../schemas/RunStepDetailsToolCallsObject.ts'
import type { Context } from '../context.ts'
import { type Conversation, shorten } from '../text/reply.ts'

type ToolCall = RunStepDetailsToolCallsObject['tool_calls'][number]

/** What one of the API's own tools gave. */
export interface BuiltInResult {
  call: ToolCall
  /** Where the call's form in a delta differs. */
  delta?: object
  /** What the message is made of. */
  output: string
  /** Finds the citations in the message's text. */
  annotate?: (text: string) => MessageContentTextAnnotationsFileCitationObject[]
}

/** Plays a tool of the API: code is never run, and a search takes the line that shares most words with the question. */
export function builtInCall(type: string, run: RunObject, conversation: Conversation, context: Context): BuiltInResult {
  return type === 'file_search' ? searchFiles(run, conversation, context) : interpretCode(conversation, context)
}

function interpretCode({ question }: Conversation, { id }: Context): BuiltInResult {
  const logs = `The answer to ${JSON.stringify(shorten(question, 100))}`
  const input = `print(${JSON.stringify(logs)})`
  const output = { type: 'logs' as const, logs }
  return {
    call: { id: id('call_'), type: 'code_interpreter', code_interpreter: { input, outputs: [output] } },
    delta: { code_interpreter: { input, outputs: [{ index: 0, ...output }] } },
    output: logs,
  }
}

const mark = '【4:0†source】'

function searchFiles(run: RunObject, { question }: Conversation, context: Context): BuiltInResult {
  const found = searchable(run, context)
    .map((fileId) => ({ fileId, ...bestLine(fileId, question, context) }))
    .sort((a, b) => b.score - a.score)
  const results = found.map(({ fileId, score }) => ({
    file_id: fileId,
    file_name: context.state.files.get(fileId)?.filename ?? '',
    score,
  }))
  const file_search = { ranking_options: { ranker: 'default_2024_08_21', score_threshold: 0 }, results }
  const call: ToolCall = { id: context.id('call_'), type: 'file_search', file_search }
  const [best] = found
  if (!best) return { call, output: 'no file was found' }
  return { call, output: `${best.line} ${mark}`, annotate: (text) => cite(text, best.fileId) }
}

/** The completed files in the vector stores of a run's assistant and thread. */
function searchable({ assistant_id, thread_id }: RunObject, { state }: Context): string[] {
  const stores = [state.assistants.get(assistant_id), state.threads.get(thread_id)].flatMap(
    (owner) => owner?.tool_resources?.file_search?.vector_store_ids ?? [],
  )
  const files = [...state.vectorStoreFiles.values()].filter(
    ({ vector_store_id, status }) => stores.includes(vector_store_id) && status === 'completed',
  )
  return files.map(({ id }) => id)
}

function bestLine(fileId: string, question: string, { state }: Context): { line: string; score: number } {
  const text = new TextDecoder().decode(state.contents.get(fileId)?.subarray(0, 100_000))
  const asked = new Set(words(question))
  const score = (line: string): number => words(line).filter((word) => asked.has(word)).length / Math.max(1, asked.size)
  const lines = text.split('\n').map((line) => ({ line: shorten(line.trim(), 300), score: Math.min(1, score(line)) }))
  return lines.reduce((best, line) => (line.score > best.score ? line : best), lines[0] ?? { line: '', score: 0 })
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

function cite(text: string, file_id: string): MessageContentTextAnnotationsFileCitationObject[] {
  const start_index = text.indexOf(mark)
  if (start_index < 0) return []
  return [
    {
      type: 'file_citation',
      text: mark,
      start_index,
      end_index: start_index + mark.length,
      file_citation: { file_id },
    },
  ]
}
