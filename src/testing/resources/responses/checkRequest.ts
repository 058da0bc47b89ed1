import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import { checkArguments } from '../../checkArguments.ts'
import { checkFormat } from '../../checkFormat.ts'
import { checkFunction } from '../../checkFunction.ts'
import { checkName } from '../../checkName.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { conversationId } from '../conversations/conversationId.ts'

/** Refuses what no response can be made of, beyond what the schema of the params says. */
export function checkRequest(params: CreateResponse, context: Context): void {
  const { conversation, input, previous_response_id, prompt } = params
  if (input === undefined && !previous_response_id && !prompt && !conversation)
    throw new Refusal(400, "Missing required parameter: 'input'.", {
      param: 'input',
      code: 'missing_required_parameter',
    })
  checkText(params)
  checkTools(params)
  checkInput(params)
  if (conversation) checkUnlocked(conversationId(conversation), context)
}

function checkText({ text, input, instructions }: CreateResponse): void {
  const { format } = text ?? {}
  if (format?.type === 'json_object' && !/json/i.test(JSON.stringify([input, instructions])))
    throw new Refusal(400, "'input' must hold the word 'json' for a 'text.format' of type 'json_object'.", {
      param: 'input',
    })
  if (format?.type === 'json_schema') checkFormat(format, { at: 'text.format', param: 'text.format.schema' })
}

function checkTools({ tools }: CreateResponse): void {
  for (const [index, tool] of (tools ?? []).entries()) {
    if (tool.type === 'function' && 'name' in tool) checkFunction(tool, `tools[${index}]`)
    if (tool.type === 'custom' && 'name' in tool) checkName(`${tool.name}`, `tools[${index}].name`)
  }
}

/** Refuses calls that are sent back with broken arguments. */
function checkInput({ input }: CreateResponse): void {
  if (typeof input !== 'object' || !input) return
  for (const [index, item] of input.entries())
    if ('type' in item && item.type === 'function_call') checkArguments(item.arguments, `input[${index}].arguments`)
}

/** Refuses a conversation in which a response is still being made. */
function checkUnlocked(id: string, { state }: Context): void {
  for (const { conversation } of state.responseEnds.values())
    if (conversation?.id === id)
      throw new Refusal(400, `Another response is being made in conversation '${id}': try again in a few seconds.`, {
        param: 'conversation',
        code: 'conversation_locked',
      })
}
