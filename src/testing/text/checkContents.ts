import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { checkArguments } from '../checkArguments.ts'
import { Refusal } from '../refusal.ts'

type Message = CreateChatCompletionParams['messages'][number]

/** Refuses messages that say nothing, files that chats don't read, names with spaces, and calls with broken arguments. */
export function checkContents(messages: readonly Message[]): void {
  for (const [index, message] of messages.entries()) {
    const at = `messages[${index}]`
    if ('name' in message && message.name != null && message.role !== 'function')
      checkAuthor(message.name, `${at}.name`)
    if (message.role === 'assistant') checkAnswer(message, at)
    if (message.role === 'user' && typeof message.content !== 'string')
      for (const [place, part] of message.content.entries())
        if (part.type === 'file') checkFile(part.file, `${at}.content[${place}].file`)
  }
}

/** What an author's name can't hold. */
const signs = /[\s<|\\/>]/

function checkAuthor(name: string, param: string): void {
  if (signs.test(name) || !name)
    throw invalid(param, "expected a name without spaces and the signs '<', '|', '\\', '/' and '>'")
}

function checkAnswer(message: Extract<Message, { role: 'assistant' }>, at: string): void {
  const { audio, content, function_call, refusal, tool_calls } = message
  if (content == null && !tool_calls?.length && !function_call && !refusal && !audio)
    throw new Refusal(400, `Invalid value for '${at}.content': expected a string, got null.`, {
      param: `${at}.content`,
    })
  for (const [index, call] of (tool_calls ?? []).entries())
    if (call.type !== 'custom') checkArguments(call.function.arguments, `${at}.tool_calls[${index}].function.arguments`)
}

/** What chats read of a file: a PDF, with its bytes behind a word on what they are. */
const pdf = /^data:application\/pdf;base64,/

function checkFile(
  { file_data, file_id }: { file_data?: string | undefined; file_id?: string | undefined },
  at: string,
): void {
  if (file_data === undefined && file_id === undefined)
    throw new Refusal(400, `Missing required parameter: '${at}.file_id'.`, {
      param: `${at}.file_id`,
      code: 'missing_required_parameter',
    })
  if (file_data !== undefined && !pdf.test(file_data))
    throw invalid(`${at}.file_data`, "expected a PDF that begins with 'data:application/pdf;base64,'")
}

function invalid(param: string, problem: string): Refusal {
  return new Refusal(400, `Invalid '${param}': ${problem}.`, { param, code: 'invalid_value' })
}
