import type { OutputItem } from 'bonsai-openai/schemas/OutputItem'
import type { OutputMessageContent } from 'bonsai-openai/schemas/OutputMessageContent'
import type { ResponseObject } from 'bonsai-openai/schemas/ResponseObject'
import type { ResponseStreamEvent } from 'bonsai-openai/schemas/ResponseStreamEvent'
import type { PartWriter } from './createPartWriter.ts'
import type { Part } from './protocol.ts'
import { toolPart } from './toolPart.ts'
import { toSource } from './toSource.ts'

/** Reads what responses bring into the parts of an answer. */
export interface AnswerReader {
  read(event: ResponseStreamEvent): void
  /** Reads what a response that has ended holds beyond what its events brought, if they came at all. */
  readEnd(response: ResponseObject): void
}

/** Keeps an image, given as base64, and gives its address. */
export type KeepImage = (id: string, base64: string) => string

const emptyText: Part = { type: 'text', text: '', sources: [] }
const emptyRefusal: Part = { type: 'refusal', text: '' }
const emptyReasoning: Part = { type: 'reasoning', text: '', done: false }

/** Parts are named by where their item stands: ids are not to be relied on with every host. */
export function createAnswerReader({ put, grow }: PartWriter, keepImage: KeepImage): AnswerReader {
  const readItem = (place: number, item: OutputItem, isDone: boolean): void => {
    if (item.type === 'message') {
      if (isDone) for (const [index, content] of item.content.entries()) put(`${place}.${index}`, contentPart(content))
      return
    }
    const part = item.type === 'image_generation_call' ? imagePart(item, isDone, keepImage) : itemPart(item, isDone)
    if (part) put(`${place}`, part)
  }
  return {
    readEnd({ output }) {
      for (const [place, item] of output.entries()) readItem(place, item, true)
    },
    read(event) {
      switch (event.type) {
        case 'response.output_item.added':
        case 'response.output_item.done':
          readItem(event.output_index, event.item, event.type === 'response.output_item.done')
          break
        case 'response.output_text.delta':
          grow(`${event.output_index}.${event.content_index}`, event.delta, emptyText)
          break
        case 'response.refusal.delta':
          grow(`${event.output_index}.${event.content_index}`, event.delta, emptyRefusal)
          break
        case 'response.reasoning_summary_part.added':
          if (event.summary_index > 0) grow(`${event.output_index}`, '\n\n', emptyReasoning)
          break
        case 'response.reasoning_summary_text.delta':
        case 'response.reasoning_text.delta':
          grow(`${event.output_index}`, event.delta, emptyReasoning)
          break
        case 'response.function_call_arguments.delta':
          grow(`${event.output_index}`, event.delta, emptyTool(event.item_id))
          break
        case 'response.image_generation_call.partial_image': {
          const { output_index, item_id: id, partial_image_b64 } = event
          put(`${output_index}`, { type: 'image', id, url: keepImage(id, partial_image_b64), status: 'partial' })
        }
      }
    },
  }
}

function emptyTool(id: string): Part {
  return { type: 'tool', id, name: '', input: '', status: 'writing' }
}

function contentPart(content: OutputMessageContent): Part {
  if (content.type === 'refusal') return { type: 'refusal', text: content.refusal }
  return { type: 'text', text: content.text, sources: (content.annotations ?? []).flatMap(toSource) }
}

function imagePart(
  { id, result, status }: Extract<OutputItem, { type: 'image_generation_call' }>,
  isDone: boolean,
  keepImage: KeepImage,
): Part {
  if (result) return { type: 'image', id, url: keepImage(id, result), status: 'done' }
  return { type: 'image', id, status: isDone || status === 'failed' ? 'failed' : 'writing' }
}

function itemPart(item: OutputItem, isDone: boolean): Part | undefined {
  if (item.type !== 'reasoning') return toolPart(item, isDone)
  const text = [...item.summary, ...(item.content ?? [])].map((part) => part.text).join('\n\n')
  return isDone && text ? { type: 'reasoning', text, done: true } : undefined
}
