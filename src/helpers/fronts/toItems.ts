import type { EasyInputMessage } from '../../schemas/EasyInputMessage.ts'
import type { InputFileContent } from '../../schemas/InputFileContent.ts'
import type { InputImageContent } from '../../schemas/InputImageContent.ts'
import type { InputItem } from '../../schemas/InputItem.ts'
import type { InputTextContent } from '../../schemas/InputTextContent.ts'
import type { Entry, SentPart } from './entry.ts'

/** Writes a conversation as input of a response. */
export function toItems(entries: Entry[]): InputItem[] {
  return entries.flatMap((entry, place) => toItem(entry, entries[place + 1]))
}

function toItem(entry: Entry, next: Entry | undefined): InputItem[] {
  switch (entry.type) {
    case 'system':
      return [{ type: 'message', role: entry.role, content: entry.text }]
    case 'user':
      return [{ type: 'message', role: 'user', content: toContent(entry.parts) }]
    case 'text':
      return [{ type: 'message', role: 'assistant', content: entry.text, phase: entry.phase }]
    case 'reasoning':
      return toReasoning(entry, next)
    case 'call': {
      const { id: call_id, name, text, isCustom } = entry
      if (isCustom) return [{ type: 'custom_tool_call', call_id, name, input: text }]
      return [{ type: 'function_call', call_id, name, arguments: text }]
    }
    case 'result': {
      const { call, output } = entry
      const type = call.isCustom ? 'custom_tool_call_output' : 'function_call_output'
      return [{ type, call_id: call.id, output }]
    }
    case 'mcpApproval': {
      const { id: approval_request_id, approve, reason } = entry
      return [{ type: 'mcp_approval_response', approval_request_id, approve, reason }]
    }
  }
}

/** A thought goes back where the API can read it, and only before what it led to, which the API asks for. */
function toReasoning({ text, encrypted }: Entry & { type: 'reasoning' }, next: Entry | undefined): InputItem[] {
  const led = next?.type === 'text' || next?.type === 'call' || next?.type === 'reasoning'
  if (!encrypted || !led) return []
  const summary = text ? [{ type: 'summary_text' as const, text }] : []
  return [{ type: 'reasoning', summary, encrypted_content: encrypted }]
}

/** A single text as it is, all else in parts. */
function toContent(parts: SentPart[]): EasyInputMessage['content'] {
  const [first, ...others] = parts
  return first?.type === 'text' && !others.length ? first.text : parts.map(toPart)
}

function toPart(part: SentPart): InputTextContent | InputImageContent | InputFileContent {
  if (part.type === 'text') return { type: 'input_text', text: part.text }
  const { url = '', fileId: file_id, mediaType, filename = 'file' } = part
  if (mediaType.startsWith('image'))
    return { type: 'input_image', detail: 'auto', ...(file_id ? { file_id } : { image_url: url }) }
  if (file_id) return { type: 'input_file', file_id }
  return url.startsWith('data:')
    ? { type: 'input_file', filename, file_data: url }
    : { type: 'input_file', file_url: url }
}
