import type { Front } from '../../fronts/front.ts'
import { readInput } from '../../fronts/readInput.ts'
import type { CalledTool } from '../../uiMessageChunk.ts'
import { toCalledTool } from './toCalledTool.ts'

/** Tells of an item that is whole. */
export function tellItem(front: Front, item: unknown): void {
  const { type, id, phase, encrypted_content, result, output_format = 'png' } = Object(item)
  if (encrypted_content && type === 'reasoning') {
    front.begin('reasoning')
    front.stop({ itemId: id, reasoningEncryptedContent: encrypted_content })
  }
  front.stop(phase && { phase })
  const tool = toCalledTool(item)
  if (tool) tellCall(front, tool, Object(item))
  if (result && type === 'image_generation_call') {
    const mediaType = `image/${output_format}`
    front.tell({ type: 'file', url: `data:${mediaType};base64,${result}`, mediaType })
  }
}

function tellCall(front: Front, tool: CalledTool, item: Record<string, unknown>): void {
  const { type, id, call_id, status, name, error, result, arguments: json, input, code, output, ...details } = item
  const { toolCallId, providerExecuted } = tool
  const text = input ?? code
  const asked = typeof json === 'string' ? readInput(json) : (text ?? (providerExecuted ? {} : details))
  front.tell({ type: 'tool-input-available', ...tool, input: asked })
  if (type === 'mcp_approval_request') {
    front.askFor(toolCallId)
  } else if (providerExecuted) {
    const outcome = { toolCallId, providerExecuted }
    if (error || status === 'failed')
      front.tell({ type: 'tool-output-error', ...outcome, errorText: 'The tool failed.' })
    else front.tell({ type: 'tool-output-available', ...outcome, output: output ?? details })
  }
}
