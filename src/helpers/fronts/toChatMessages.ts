import { OpenAIError } from '../../core/openAIError.ts'
import type { ChatCompletionMessageToolCalls } from '../../schemas/ChatCompletionMessageToolCalls.ts'
import type { ChatCompletionRequestAssistantMessage } from '../../schemas/ChatCompletionRequestAssistantMessage.ts'
import type { ChatCompletionRequestMessage } from '../../schemas/ChatCompletionRequestMessage.ts'
import type { ChatCompletionRequestUserMessageContentPart } from '../../schemas/ChatCompletionRequestUserMessageContentPart.ts'
import type { CallEntry, Entry, SentPart } from './entry.ts'
import { base64Of } from './readSentFile.ts'

/** An answer of the model as it is put together. */
interface Answer extends ChatCompletionRequestAssistantMessage {
  content: string | null
  tool_calls?: ChatCompletionMessageToolCalls
  /** What the model thought before its calls, which the hosts that send it want back with these. */
  reasoning_content?: string
}

/** Writes a conversation as messages of a chat. */
export function toChatMessages(entries: Entry[]): ChatCompletionRequestMessage[] {
  const messages: ChatCompletionRequestMessage[] = []
  let answer: Answer | undefined
  let thoughts = ''

  const toAnswer = (): Answer => {
    if (!answer) {
      answer = { role: 'assistant', content: null }
      messages.push(answer)
    }
    return answer
  }
  const add = (message: ChatCompletionRequestMessage): void => {
    messages.push(message)
    answer = undefined
    thoughts = ''
  }
  for (const entry of entries) {
    switch (entry.type) {
      case 'system':
        add({ role: entry.role, content: entry.text })
        break
      case 'user':
        add({ role: 'user', content: toContent(entry.parts) })
        break
      case 'reasoning':
        thoughts += entry.text
        break
      case 'text': {
        const own = toAnswer()
        own.content = (own.content ?? '') + entry.text
        break
      }
      case 'call': {
        const own = toAnswer()
        own.tool_calls ??= []
        own.tool_calls.push(toToolCall(entry))
        if (thoughts) own.reasoning_content = thoughts
        break
      }
      case 'result':
        add({ role: 'tool', tool_call_id: entry.call.id, content: entry.output })
    }
  }
  return messages
}

function toToolCall({ id, name, text, isCustom }: CallEntry): ChatCompletionMessageToolCalls[number] {
  if (isCustom) return { id, type: 'custom', custom: { name, input: text } }
  return { id, type: 'function', function: { name, arguments: text } }
}

/** A single text as it is, all else in parts. */
function toContent(parts: SentPart[]): string | ChatCompletionRequestUserMessageContentPart[] {
  const [first, ...others] = parts
  return first?.type === 'text' && !others.length ? first.text : parts.map(toPart)
}

function toPart(part: SentPart): ChatCompletionRequestUserMessageContentPart {
  if (part.type === 'text') return part
  const { url = '', fileId, mediaType, filename = 'file' } = part
  if (fileId) return { type: 'file', file: { file_id: fileId } }
  if (mediaType.startsWith('image')) return { type: 'image_url', image_url: { url } }
  const data = base64Of(part)
  if (!data) throw new OpenAIError(`A chat takes no address of a file of type ${mediaType}: send a data URL.`)
  if (!mediaType.startsWith('audio')) return { type: 'file', file: { filename, file_data: url } }
  return { type: 'input_audio', input_audio: { data, format: mediaType.includes('wav') ? 'wav' : 'mp3' } }
}
