import type { InputContent } from 'bonsai-openai/schemas/InputContent'
import type { InputImageContent } from 'bonsai-openai/schemas/InputImageContent'
import type { InputItem } from 'bonsai-openai/schemas/InputItem'
import type { AssistantMessage, Message, UserMessage } from './protocol.ts'
import { hostedTools } from './toolPart.ts'

/** Where what is not in the messages themselves comes from. */
export interface InputSources {
  /** What an attachment goes as. */
  attachment(id: string): InputContent | undefined
  /** An image that an answer holds, as a data URL. */
  image(id: string): string | undefined
}

/**
 * A conversation in the API's form. It is made of the messages alone, so that it holds what the reader sees, whatever was
 * edited, stopped or removed, and however long OpenAI keeps its responses.
 */
export function toInput(messages: readonly Message[], sources: InputSources): InputItem[] {
  const drawn = lastImage(messages)
  return messages.flatMap((message) =>
    message.role === 'user' ? [fromUser(message, sources)] : fromAssistant(message, message === drawn, sources),
  )
}

function fromUser({ text, attachments }: UserMessage, sources: InputSources): InputItem {
  const files = attachments.flatMap(({ id }) => sources.attachment(id) ?? [])
  const words: InputContent[] = text ? [{ type: 'input_text', text }] : []
  return { type: 'message', role: 'user', content: [...files, ...words] }
}

function fromAssistant({ parts }: AssistantMessage, isDrawn: boolean, sources: InputSources): InputItem[] {
  return parts.flatMap((part): InputItem[] => {
    switch (part.type) {
      case 'text':
      case 'refusal':
        return part.text ? [{ type: 'message', role: 'assistant', content: part.text }] : []
      case 'tool': {
        const { id: call_id, name, input, output } = part
        if (output === undefined || hostedTools.includes(name)) return []
        return [
          { type: 'function_call', call_id, name, arguments: input },
          { type: 'function_call_output', call_id, output },
        ]
      }
      case 'image': {
        const url = isDrawn ? sources.image(part.id) : undefined
        return url ? [{ type: 'message', role: 'user', content: [madeBefore, imageOf(url)] }] : []
      }
      default:
        return []
    }
  })
}

const madeBefore: InputContent = { type: 'input_text', text: 'This is the image that you made:' }

function imageOf(image_url: string): InputImageContent {
  return { type: 'input_image', image_url, detail: 'auto' }
}

/** Only the last image goes along, to be changed: they are large. */
function lastImage(messages: readonly Message[]): Message | undefined {
  return messages.findLast(
    (message) => message.role === 'assistant' && message.parts.some(({ type }) => type === 'image'),
  )
}
